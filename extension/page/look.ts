import type { Guide } from '../../core/guide/guide.ts';
import { pageAt } from '../../core/guide/page-at.ts';
import { versionAt } from '../../core/guide/version-at.ts';
import { find } from './find/find.ts';

/** Which page this is, which version of the app, and which of the wanted elements are there. */
export type Look = { page: string | null; version: string | null; seen: string[] };

/** Looks at the page once. Each element is searched once, however many pages and versions ask for it. */
export function look(guide: Guide, document: Document, wanted: readonly string[]): Look {
  const known = new Map<string, boolean>();
  const shows = (element: string): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = find(guide, element, { document }).ok;
    known.set(element, found);
    return found;
  };
  const version = guide.versions
    ? versionAt(guide, { scripts: inlineScripts(document), seen: shows })
    : null;
  // An app at an address of the user's own is known by what its page shows, not by the address.
  const isOurs = guide.recognised === undefined || shows(guide.recognised);
  const page = isOurs ? pageAt(guide, { url: document.location.href, version, shows }) : null;
  return { page, version, seen: wanted.filter(shows) };
}

/** An app writes its version near the top; a script longer than this is a bundle. */
const LONGEST = 50_000;

function inlineScripts(document: Document): string[] {
  return [...document.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST);
}

/** The elements that the guide's diagnoses ask about. */
export function faqElements(guide: Guide): string[] {
  return guide.faq.flatMap(({ when }) =>
    when.seen === undefined || when.seen.includes(':') ? [] : [when.seen],
  );
}
