import { browser } from 'wxt/browser';
import type { GuideAbout, GuideAbouts } from '../../core/guide/about.ts';
import { matchPattern, neededSites, originMatches } from '../../core/guide/site-match.ts';
import { nothingSeen } from '../../core/journey/progress.ts';
import type { StepView } from '../../core/journey/view.ts';
import { maskedQuestions } from '../../core/ledger/masked-question.ts';
import type { TabState } from '../messages/answers.ts';
import { readLedger } from '../store/ledger-store.ts';
import { readRecording } from '../store/recording-store.ts';
import { readSites, type SiteOn } from '../store/sites-store.ts';
import { diagnosesAt, type Picked } from './diagnoses.ts';
import { type Guides, readGuides } from './guides.ts';
import { follow } from './journeys.ts';
import { markedAsYours } from './marked-as-yours.ts';
import { notListed } from './not-listed.ts';
import { readTab } from './read-tab.ts';
import { recall, type TabMemory } from './tab-memory.ts';

/** What is possible on a tab: turn on, record, go on, preview. */
export async function lookAtTab(tabId: number, picked?: Picked): Promise<TabState> {
  // All at once: a worker that was asleep waits for each of them, and the popup for the worker.
  const [guides, origin, memory, on, ledger] = await Promise.all([
    readGuides(),
    originOf(tabId),
    recall(tabId),
    readSites(),
    readLedger(),
  ]);
  const providers = origin === null ? [] : await providersAt(origin, guides, on);
  const isHere = memory !== null && memory.origin === origin && providers.some((each) => each.on);
  const diagnoses = await diagnosesAt(isHere ? memory : null, ledger, guides, picked);
  const [masked = null] = maskedQuestions(ledger);
  if (!isHere) {
    const view = providers.some((each) => each.on)
      ? null
      : await stepOutside(guides, memory, origin);
    return { ...NOTHING, origin, providers, diagnoses, masked, view };
  }
  const isChoosing = isChoice(memory, guides);
  return {
    origin,
    providers,
    diagnoses,
    masked,
    notListed: isChoosing ? [] : await notListed(memory, ledger, guides),
    page: memory.facts.page,
    version: memory.facts.version,
    reading: isChoosing ? null : memory.reading,
    recording: await readRecording(memory.guide),
    view: await follow(guides, memory.facts, { active: false }),
    ...(await readTab(memory, guides)),
  };
}

/** At the user's bank no card shows: what is to be done there is said in the popup alone. */
async function stepOutside(
  guides: Guides,
  memory: TabMemory | null,
  origin: string | null,
): Promise<StepView | null> {
  const view = await follow(guides, nothingSeen(null), { active: false });
  const isItsPlace = view?.where === 'away' && origin !== null;
  return isItsPlace || memory?.onJourney ? view : null;
}

const NOTHING = {
  page: null,
  version: null,
  reading: null,
  recorded: false,
  meanings: [],
  notListed: [],
  questions: [],
  recording: 'unasked',
  view: null,
} as const satisfies Partial<TabState>;

/** The guides whose sites these are; at any other https address, the apps that live where the user says. */
async function providersAt(
  origin: string,
  guides: Guides,
  on: readonly SiteOn[],
): Promise<TabState['providers']> {
  const known = guides.at(origin);
  return Promise.all(
    (known.length > 0 ? known : guides.asked()).map(async (guide) => {
      const sites = sitesAt(guide, origin);
      const here = on.find((each) => each.guide === guide.id && originMatches(each.site, origin));
      const isOn =
        here !== undefined &&
        (await browser.permissions.contains({ origins: [matchPattern(here.site)] }));
      return {
        id: guide.id,
        name: markedAsYours(guide.name, guide.id, guides),
        kind: guide.kind,
        draft: !guide.reviewed,
        sites,
        on: isOn,
      };
    }),
  );
}

/** What this guide needs, and the sandbox where the user is on it. */
function sitesAt(guide: GuideAbout, origin: string): string[] {
  if (guide.sites === 'asked') return [origin];
  const needed = neededSites(guide);
  return guide.sites.filter((site) => needed.includes(site) || originMatches(site, origin));
}

/** The tab's origin, where the browser tells it: on a granted site, or while the popup is open over it. */
async function originOf(tab: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** A list with boxes in an app: a choice among accounts that were shared, with nothing to record or to lose. */
function isChoice({ guide, reading }: TabMemory, guides: GuideAbouts): boolean {
  return guides.get(guide)?.kind === 'app' && reading?.means === 'shared';
}
