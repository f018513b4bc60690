import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** A site that the user turned a guide on for: an origin or `https://*.odoo.com`, as the guide or the user gave it. */
const SiteOnSchema = v.object({ guide: v.string(), site: v.string() });
export type SiteOn = v.InferOutput<typeof SiteOnSchema>;

const KEY = 'sites';

/** In `storage.local` and not in the database: it is asked for at every page, and must answer while that is damaged. */
export async function readSites(): Promise<SiteOn[]> {
  const kept = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(v.array(SiteOnSchema), kept[KEY]);
  return parsed.success ? parsed.output : [];
}

export async function writeSites(sites: readonly SiteOn[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: sites });
}
