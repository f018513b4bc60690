import type { Guide, Locator } from '../../../core/guide/guide.ts';
import { type Place, query } from '../dom.ts';
import { rootsOf } from '../roots.ts';
import { isShown } from '../shown.ts';
import { findByRole } from './find-by-role.ts';
import { findByText } from './find-by-text.ts';
import { locatorText } from './find-tried.ts';
import type { Found, Tried } from './found.ts';
import { anew, type Survey } from './survey.ts';

/** What the search is about: the page, and where the account at hand stands on it, where the step is about one. */
export type About = {
  document: Document;
  /** The account's block. Asked for only where a locator needs it: finding blocks reads the whole page. */
  block?: () => Element | null;
  /** What earlier searches of the same page have looked up. */
  survey?: Survey;
};

/** Counting further tells nobody more, and asks the browser for layout each time. */
const ENOUGH = 100;

/** Handed to the reader, so that its script holds no second copy: roles and their names are a quarter of it. */
export type Find = typeof find;

/**
 * The one element of this name. Locators are tried in order; one match or none: two are a miss.
 * Only shown elements count. Writes nothing to the page.
 */
export function find(guide: Guide, name: string, about: About): Found {
  return search(name, { guide, about, roots: rootsAt(about), open: [] });
}

/** Where there is something to be found. */
export function rootsAt({ document, survey = anew }: About): readonly Place[] {
  return survey(document, 'roots', () => rootsOf(document));
}

type Search = {
  guide: Guide;
  about: About;
  roots: readonly Place[];
  /** Names being looked for: a scope that leads back to one of them finds nothing. */
  open: readonly string[];
};

function search(name: string, at: Search): Found {
  const locators = at.open.includes(name) ? [] : (own(at.guide.elements, name) ?? []);
  const inside = { ...at, open: [...at.open, name] };
  const tried: Tried[] = [];
  for (const [index, locator] of locators.entries()) {
    const hits = shownHits(locator, inside);
    const [element] = hits ?? [];
    if (element && hits?.length === 1) return { ok: true, element, by: index + 1 };
    tried.push({
      locator: locatorText(locator),
      matches: hits?.length ?? 0,
      ...(hits ? {} : { invalid: true }),
    });
  }
  return { ok: false, tried };
}

/** The shown elements a locator matches, or null where its selector is not valid. */
function shownHits(locator: Locator, at: Search): Element[] | null {
  const shown = new Set<Element>();
  for (const scope of scopesOf(locator, at)) {
    const hits = hitsOf(locator, scope, at);
    if (!hits) return null;
    for (const hit of hits) if (shown.size < ENOUGH && isShown(hit)) shown.add(hit);
  }
  return [...shown];
}

function hitsOf(
  locator: Locator,
  scope: Place,
  { guide, about }: Search,
): Iterable<Element> | null {
  if ('css' in locator) return byCss(scope, locator.css);
  const name = 'text' in locator ? locator.text : locator.name;
  const labels = name === undefined ? null : (own(guide.labels, name) ?? []);
  const { survey = anew } = about;
  return survey(scope, JSON.stringify([locator, labels]), () =>
    'text' in locator
      ? findByText(scope, labels ?? [], about.survey)
      : findByRole(scope, [locator.role].flat(), labels, survey),
  );
}

/** Whatever it throws is about the selector: browsers differ in the error, and a frame has its own kind. */
function byCss(scope: Place, selector: string): Iterable<Element> | null {
  try {
    return query(scope, selector);
  } catch {
    return null;
  }
}

function scopesOf(locator: Locator, at: Search): readonly Place[] {
  if (locator.in === undefined) return at.roots;
  const scope = locator.in === 'account' ? (at.about.block?.() ?? null) : elementOf(locator.in, at);
  return scope ? rootsOf(scope) : [];
}

function elementOf(name: string, at: Search): Element | null {
  const found = search(name, at);
  return found.ok ? found.element : null;
}

function own<T>(entries: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
