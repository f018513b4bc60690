import { browser } from 'wxt/browser';
import { matchPattern } from '../../../core/guide/site-match.ts';
import { readSites } from '../../store/sites-store.ts';
import { ask } from './ask.ts';

/** The sites that the browser has granted, as origins. */
export async function readGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => pattern.replace(/\/\*$/, '')).sort();
}

/** Gives a site back: every guide that is on there goes off, and the browser's permission goes. */
export async function giveBack(site: string): Promise<void> {
  const pattern = matchPattern(site);
  for (const each of await readSites()) {
    if (matchPattern(each.site) === pattern)
      await ask({ type: 'site/off', guide: each.guide, site: each.site });
  }
  await browser.permissions.remove({ origins: [pattern] });
}
