import { browser } from 'wxt/browser';
import { matchPattern } from '../../../core/guide/site-match.ts';
import { ask } from './ask.ts';

/**
 * Asks the browser for sites, in the turn of the user's press, and turns a guide on there. The browser's prompt
 * can close the popup before anyone answers: the background is told first what is wanted, and goes on alone.
 */
export async function turnOn(guide: string, sites: string[]): Promise<boolean> {
  void ask({ type: 'site/wanted', guide, sites });
  const granted = await browser.permissions.request({ origins: sites.map(matchPattern) });
  if (granted) await ask({ type: 'site/on', guide, sites });
  return granted;
}
