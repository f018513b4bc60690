import { isLanguage } from '../../../core/reading/intl-tables.ts';
import { attributeOf } from '../dom.ts';

/** The page's own language, then the user's: an unnamed page is mostly in a language its reader chose. */
export function languagesOf(document: Document): string[] {
  const own =
    attributeOf(document.documentElement, 'lang') ||
    attributeOf(document.documentElement, 'xml:lang');
  return [
    ...new Set([
      ...(own ? [own] : []),
      ...(document.defaultView?.navigator.languages ?? []),
      ...(own && !/^en$/i.test(own.trim()) ? [] : EITHER_WAY),
    ]),
  ].filter(isLanguage);
}

/**
 * A page that tells no language may put the day or the month first, whatever the browser is set to: 03/04 is asked.
 * So may one that says "en" and no country, as every new page does before anyone has thought of it.
 */
export const EITHER_WAY = ['en-GB', 'en-US'];
