import type { Locator } from '../../../core/guide/guide.ts';
import type { Tried } from './found.ts';

/** A locator on one line, as it is copied into a bug report: `role=button,link name=addAccount`. */
export function locatorText(locator: Locator): string {
  return Object.entries(locator)
    .map(([key, value]) => `${key}=${[value].flat().join(',')}`)
    .join(' ');
}

/** What was tried, for a bug report: locators and counts, no text of the page. */
export function triedText(element: string, tried: readonly Tried[]): string {
  const lines = tried.map(({ locator, matches, invalid }, index) => {
    return `${index + 1}. ${locator}: ${invalid ? 'not a valid selector' : matches}`;
  });
  return [element, ...lines].join('\n');
}
