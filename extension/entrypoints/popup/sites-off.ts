import { browser } from 'wxt/browser';
import { matchPattern } from '../../../core/guide/site-match.ts';

/** Those of the sites that the browser has not granted: nothing guides there. */
export async function sitesOff(sites: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  return sites.filter((site) => !granted.has(matchPattern(site)));
}
