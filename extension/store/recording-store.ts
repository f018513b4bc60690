import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Whether accounts may be recorded from a provider's pages: asked once, by the card or the popup. */
export type Recording = 'yes' | 'no' | 'unasked';

const KEY = 'recording';
const Kept = v.record(v.string(), v.picklist(['yes', 'no']));

export async function readRecording(provider: string): Promise<Recording> {
  return (await kept()).get(provider) ?? 'unasked';
}

export function writeRecording(provider: string, recording: 'yes' | 'no'): Promise<void> {
  // One after the other: of two pages that are answered at once, neither answer may be lost.
  return navigator.locks.request(KEY, async () => {
    const next = (await kept()).set(provider, recording);
    await browser.storage.local.set({ [KEY]: Object.fromEntries(next) });
  });
}

async function kept(): Promise<Map<string, 'yes' | 'no'>> {
  const parsed = v.safeParse(Kept, (await browser.storage.local.get(KEY))[KEY]);
  return new Map(parsed.success ? Object.entries(parsed.output) : []);
}
