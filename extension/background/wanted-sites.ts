import { browser } from 'wxt/browser';
import { matchPattern } from '../../core/guide/site-match.ts';
import { dropFromMemory, inMemory, keepInMemory } from './in-memory.ts';
import { turnOn } from './sites.ts';

const KEY = 'wanted';

/** What the browser's prompt stands open for. In memory: a prompt does not outlive the browser. */
type Wanted = { guide: string; sites: string[] };

/** A screen is about to ask the browser for these sites. */
export const want = (wanted: Wanted) => keepInMemory(KEY, wanted);

/**
 * The browser granted something: what was wanted is turned on, if it is that. The popup that asked may be
 * closed by now, since Chrome's prompt takes its place. A site granted in the browser's own settings turns nothing on.
 */
export async function turnOnWanted(): Promise<void> {
  const wanted = await inMemory<Wanted>(KEY);
  if (!wanted) return;
  if (!(await browser.permissions.contains({ origins: wanted.sites.map(matchPattern) }))) return;
  await dropFromMemory(KEY);
  await turnOn(wanted.guide, wanted.sites);
}
