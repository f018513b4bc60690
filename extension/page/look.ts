import type { Guide } from '../../core/guide/guide.ts';
import { pageAt } from '../../core/guide/page-at.ts';
import { versionAt } from '../../core/guide/version-at.ts';
import { type About, find, rootsAt } from './find/find.ts';
import { allSlices } from './in-slices.ts';

/** Which page this is, which version of the app, and which of the wanted elements are there. */
export type Look = { page: string | null; version: string | null; seen: string[] };

/** Looks at the page once, in slices: a page of 3,000 rows takes some milliseconds an element. */
export function* lookInSlices(
  guide: Guide,
  about: Pick<About, 'document' | 'survey'>,
  wanted: readonly string[],
): Generator<undefined, Look> {
  const { document } = about;
  // Each element is searched once, however many pages and versions ask for it.
  const known = new Map<string, boolean>();
  const scripts = guide.versions ? inlineScripts(document) : [];
  // What every search begins with is looked up in a slice of its own.
  rootsAt(about);
  yield;
  for (;;) {
    let unknown: string | null = null;
    const shows = (element: string): boolean => {
      if (!known.has(element)) unknown ??= element;
      return known.get(element) ?? false;
    };
    const seen = placeOf(guide, document, { scripts, shows });
    if (unknown === null) unknown = wanted.find((element) => !known.has(element)) ?? null;
    if (unknown === null) return { ...seen, seen: wanted.filter(shows) };
    known.set(unknown, find(guide, unknown, about).ok);
    yield;
  }
}

/** Looks at the page in one go. */
export function look(guide: Guide, document: Document, wanted: readonly string[]): Look {
  return allSlices(lookInSlices(guide, { document }, wanted));
}

type Asked = { scripts: readonly string[]; shows: (element: string) => boolean };

function placeOf(guide: Guide, document: Document, { scripts, shows }: Asked): Omit<Look, 'seen'> {
  const version = guide.versions ? versionAt(guide, { scripts, seen: shows }) : null;
  // An app at an address of the user's own is known by what its page shows, not by the address.
  const isOurs = guide.recognised === undefined || shows(guide.recognised);
  const page = isOurs ? pageAt(guide, { url: document.location.href, version, shows }) : null;
  return { version, page };
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
