import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Moment } from '../../core/reading/day.ts';

const KEY = 'canary';
const CanarySchema = v.object({ accounts: v.number(), at: v.string() });

/** How many accounts the database held after the last write, kept outside of it. */
type Canary = v.InferOutput<typeof CanarySchema>;

/** Damaged files can open as an empty database, without any error (SECURITY.md E4): then this still knows better. */
export async function readCanary(): Promise<Canary | null> {
  const parsed = v.safeParse(CanarySchema, (await area()?.get(KEY))?.[KEY]);
  return parsed.success ? parsed.output : null;
}

export async function writeCanary(accounts: number, at: Moment): Promise<void> {
  await area()?.set({ [KEY]: { accounts, at } });
}

export async function forgetCanary(): Promise<void> {
  await area()?.remove(KEY);
}

/** None outside of an extension: the measuring page of test/bench. */
function area() {
  const api: { storage?: typeof browser.storage } | undefined = browser;
  return api?.storage?.local;
}
