import { accountsAt } from '../../../core/guide/accounts-at.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import { pageMisses } from '../../../core/guide/page-misses.ts';
import { toReference } from '../../../core/guide/reference.ts';
import type { ElementTried, StepHere, Trial } from '../../../core/guide/trial.ts';
import { isFor } from '../../../core/journey/step-at.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import { find } from '../find/find.ts';
import { locatorText } from '../find/find-tried.ts';
import { look } from '../look.ts';

/** What is tried, and what the reader made of the page. */
export type TrialAbout = {
  document: Document;
  reading: Reading | null;
  /** Where the first account that the page lists stands. */
  block: () => Element | null;
};

/** What a guide makes of an open page. Writes nothing to it. */
export function tryGuide(guide: Guide, about: TrialAbout): Trial {
  const { document, reading } = about;
  const { page, version } = look(guide, document, []);
  const shows = (name: string) => find(guide, name, { document }).ok;
  const asked = namesAskedFor(guide, page, version);
  return {
    path: document.location.pathname,
    recognised: guide.recognised === undefined || shows(guide.recognised),
    version,
    page,
    misses: pageMisses(guide, page, { url: document.location.href, version, shows }),
    elements: Object.keys(guide.elements).map((name) => ({
      ...tryElement(guide, name, about),
      here: asked.has(name),
    })),
    reading,
    steps: stepsHere(guide, page, version),
    drawn: null,
  };
}

function tryElement(guide: Guide, name: string, about: TrialAbout): Omit<ElementTried, 'here'> {
  const found = find(guide, name, about);
  if (!found.ok) return { name, by: null, locator: null, tried: found.tried };
  const locator = guide.elements[name]?.[found.by - 1];
  return { name, by: found.by, locator: locator ? locatorText(locator) : null, tried: [] };
}

/** The elements that matter on this page: what its steps point at or wait for, what names it, where its accounts are. */
function namesAskedFor(guide: Guide, page: string | null, version: string | null): Set<string> {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    if (name === undefined) return;
    const { guide: id, name: own } = toReference(name, guide.id);
    if (id === guide.id) names.add(own);
  };
  add(guide.recognised);
  if (!page) return names;
  add(guide.pages[page]?.shows);
  for (const { journey, step } of stepsHere(guide, page, version)) {
    const each = guide.journeys[journey]?.steps[step];
    add(each?.point);
    if (each?.until && 'seen' in each.until) add(each.until.seen);
  }
  for (const rule of accountsAt(guide, page)) {
    add(rule.in);
    add(rule.authorise);
    add(rule.app);
  }
  return names;
}

/** Every step of every journey that this page is for. */
function stepsHere(guide: Guide, page: string | null, version: string | null): StepHere[] {
  if (!page) return [];
  return Object.entries(guide.journeys).flatMap(([journey, { title, steps }]) =>
    steps.flatMap((each, step): StepHere[] => {
      const at = toReference(each.at, guide.id);
      const isHere = at.guide === guide.id && at.name === page && isFor(each, version);
      return isHere ? [{ journey, title, step, of: steps.length, say: each.say }] : [];
    }),
  );
}
