import type { Guide, Step } from '../guide/guide.ts';
import { AWAY, toReference } from '../guide/reference.ts';
import { translate } from '../guide/translate.ts';
import type { Facts, Progress } from './progress.ts';
import { type Guides, isAt, isFor, journeyOf } from './step-at.ts';
import type { StepView } from './view.ts';

/**
 * What to show on the page at hand for the step at hand, in the user's language; null when the journey
 * is finished or unknown.
 */
export function show(
  guides: Guides,
  progress: Progress,
  facts: Facts,
  language: string,
): StepView | null {
  const journey = journeyOf(guides, progress);
  const guide = guides.get(progress.guide);
  const step = journey?.steps[progress.step];
  if (!journey || !guide || !step) return null;
  const mine = journey.steps.filter((each) => isFor(each, progress.version ?? null));
  const say = (text: string) => translate(guide, text, language);
  const isThere = isAt(step, guide.id, facts);
  const where = !isThere ? 'elsewhere' : step.at === AWAY ? 'away' : 'here';
  const number = Math.max(1, mine.indexOf(step) + 1);
  return {
    key: `${guide.id}:${progress.journey}:${number}`,
    journey: { guide: guide.id, id: progress.journey, title: say(journey.title) },
    number,
    of: mine.length,
    say: say(step.say),
    why: step.why === undefined ? null : say(step.why),
    where,
    point: where === 'here' ? ofThisGuide(step.point, guide.id, facts) : null,
    account: progress.account ?? null,
    go: isThere ? null : goTo(guides, guide, step, progress, language),
    ends: endOf(step),
    watch:
      step.until && 'seen' in step.until
        ? listOf(ofThisGuide(step.until.seen, guide.id, facts))
        : [],
    canGoBack: progress.step > 0,
  };
}

/** The name, when it is one of the guide of the page at hand: a page is given no other names. */
function ofThisGuide(reference: string | undefined, own: string, facts: Facts): string | null {
  if (reference === undefined) return null;
  const { guide, name } = toReference(reference, own);
  return guide === facts.guide ? name : null;
}

function listOf(name: string | null): string[] {
  return name === null ? [] : [name];
}

function endOf(step: Step): StepView['ends'] {
  const until = step.until;
  if (!until || 'next' in until) return 'next';
  if ('page' in until) return 'page';
  if ('seen' in until) return 'seen';
  if ('accounts' in until) return 'accounts';
  return 'consent' in until ? 'renewed' : 'connection';
}

/** Where the step's page is, as far as its guide and the journey's origin say. */
function goTo(
  guides: Guides,
  own: Guide,
  step: Step,
  progress: Progress,
  language: string,
): StepView['go'] {
  const { guide: id, name } = toReference(step.at, own.id);
  const guide = guides.get(id);
  const page = guide && Object.hasOwn(guide.pages, name) ? guide.pages[name] : undefined;
  if (!guide || !page) return null;
  const url = urlOf(guide, page.address, progress);
  if (url === null) return null;
  // To a page without an address no press leads: it leads to the site.
  const called = page.address === undefined ? undefined : page.title;
  const title = called === undefined ? guide.name : translate(guide, called, language);
  return { title, url };
}

function urlOf(guide: Guide, address: string | undefined, progress: Progress): string | null {
  if (address === undefined) return guide.home ?? null;
  if (URL.canParse(address)) return address;
  const base =
    guide.sites === 'asked' ? progress.origin : guide.sites.find((site) => !site.includes('*'));
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : null;
}
