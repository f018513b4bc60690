import type { Guide } from '../../core/guide/guide.ts';
import { EITHER_WAY } from '../../extension/page/read/languages.ts';

/** Odoo's pages have no `lang`; its session, in an inline script, does: read as text. */
const SESSION_LANGUAGE = /"lang": ?"([a-z]{2,3})_([A-Z]{2})"/;

/** The languages of a page as it tells them, most trusted first. */
export function languagesOf(guide: Guide, document: Document): string[] {
  const said = document.documentElement.getAttribute('lang')?.trim().replaceAll('_', '-');
  const languages = said ? [said] : [];
  if (guide.kind === 'app') {
    for (const script of document.querySelectorAll('script:not([src])')) {
      const match = SESSION_LANGUAGE.exec(script.textContent ?? '');
      if (match) languages.push(`${match[1]}-${match[2]}`);
    }
  }
  // As the extension does: "en" and no country does not tell whether the day or the month comes first.
  return /^en$/i.test(languages.join()) ? [...languages, ...EITHER_WAY] : languages;
}
