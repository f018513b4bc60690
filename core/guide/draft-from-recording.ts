import type { Parsed } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { freeName, nameFrom } from './label-for.ts';
import { recordedElement } from './recorded-element.ts';
import { pageNameFor, pathPattern } from './recorded-page.ts';
import { parseRecording, type RecordedStep } from './recording.ts';
import { AWAY } from './reference.ts';

type DraftStep = { at: string; say: string; point?: string; until?: { page: string } };

/** What a recording adds to, so far: the guide it is for, or the beginning of one. */
type Draft = {
  sites: string[];
  labels: Record<string, string[]>;
  pages: Guide['pages'];
  elements: Record<string, unknown[]>;
  steps: DraftStep[];
  at: string | null;
};

/** What becomes a step; everything else (scrolling, keys, the window's size) is not for a reader. */
const SAID: Readonly<Record<string, string>> = {
  click: 'Press',
  doubleClick: 'Press twice on',
  change: 'Fill in',
};

const AWAY_SAYS = 'Go on there. Feedkeeper does not read this page.';

/**
 * A guide with a journey drafted from a flow of Chrome's Recorder: pages by address, elements by what will last of its
 * selectors. Nothing that was typed is taken over. It is a draft: its sentences are to be written by a person.
 *
 * @param guide the guide that the journey is added to; null: a new one
 */
export function draftFromRecording(json: unknown, guide: Guide | null): Parsed<unknown> {
  const recording = parseRecording(json);
  if (!recording.ok) return recording;
  const draft: Draft = {
    sites: guide && guide.sites !== 'asked' ? [...guide.sites] : [],
    labels: { ...guide?.labels },
    pages: { ...guide?.pages },
    elements: { ...guide?.elements },
    steps: [],
    at: null,
  };
  for (const step of recording.value.steps) addStep(draft, step);
  if (draft.steps.length === 0)
    return {
      ok: false,
      problems: [{ path: 'steps', message: 'nothing was pressed or filled in on a page' }],
    };
  const { title } = recording.value;
  const journeys = { ...guide?.journeys };
  const journey = freeName(nameFrom(title, 'recorded'), journeys);
  const { sites, labels, pages, elements, steps } = draft;
  return {
    ok: true,
    value: {
      ...(guide ?? beginning(sites[0] ?? '')),
      ...(guide?.sites === 'asked' ? {} : { sites }),
      labels,
      pages,
      elements,
      journeys: { ...journeys, [journey]: { title: title.trim() || 'Recorded', steps } },
    },
  };
}

function addStep(draft: Draft, step: RecordedStep): void {
  if (step.type === 'navigate' && step.url !== undefined) visit(draft, step.url);
  const verb = Object.hasOwn(SAID, step.type) ? SAID[step.type] : undefined;
  if (verb !== undefined && draft.at !== null) {
    if (draft.at === AWAY) {
      if (draft.steps.at(-1)?.at !== AWAY) draft.steps.push({ at: AWAY, say: AWAY_SAYS });
    } else draft.steps.push(pointing(draft, draft.at, verb, step));
  }
  const led = step.assertedEvents?.find(({ type, url }) => type === 'navigation' && url);
  if (led?.url !== undefined && step.type !== 'navigate') visit(draft, led.url);
}

function pointing(draft: Draft, at: string, verb: string, step: RecordedStep): DraftStep {
  const { words, locators, labels } = recordedElement(step, draft.labels);
  const say = words === null ? `${verb} what is marked.` : `${verb} “${words}”.`;
  if (locators.length === 0) return { at, say };
  Object.assign(draft.labels, labels);
  const same = Object.entries(draft.elements).find(
    ([, each]) => JSON.stringify(each) === JSON.stringify(locators),
  );
  const point = same?.[0] ?? freeName(nameFrom(words ?? 'element', 'element'), draft.elements);
  draft.elements[point] = locators;
  return { at, point, say };
}

/** The page at hand from now on. The step before it ends there. */
function visit(draft: Draft, address: string): void {
  if (!URL.canParse(address)) return;
  const { origin, pathname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return;
  if (draft.sites.length === 0) draft.sites.push(origin);
  const before = draft.steps.at(-1);
  draft.at = draft.sites.includes(origin) ? pageAt(draft, pathname) : AWAY;
  if (before && before.at !== draft.at) before.until = { page: draft.at };
}

function pageAt(draft: Draft, pathname: string): string {
  const { name, isNew } = pageNameFor(pathname, draft.pages);
  if (!isNew) return name;
  const free = freeName(name, draft.pages);
  const path = pathPattern(pathname);
  // Where nothing in the address is of this reader, a journey can lead there.
  const isPlain = path === (pathname.replace(/\/+$/, '') || '/');
  draft.pages[free] = isPlain ? { path, address: pathname } : { path };
  return free;
}

/** What a guide needs besides; a bank's own site is never the first of a recording. */
function beginning(site: string): object {
  const host = URL.canParse(site) ? new URL(site).hostname : '';
  const word =
    host
      .split('.')
      .at(-2)
      ?.replace(/[^a-z0-9]/g, '') ?? '';
  const id = /^[a-z]/.test(word) ? word : 'recorded';
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { format: 1, id, name, kind: 'aggregator', reviewed: null, sources: [] };
}
