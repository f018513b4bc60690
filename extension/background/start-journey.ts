import { browser } from 'wxt/browser';
import { isSilenced } from '../../core/consent/is-silenced.ts';
import { soonestFirst } from '../../core/consent/order.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { nothingSeen, type Progress } from '../../core/journey/progress.ts';
import { show } from '../../core/journey/show.ts';
import type { FromScreen } from '../messages/from-screen.ts';
import {
  finishProgress,
  leftOf,
  readFinished,
  readProgress,
  writeProgress,
} from '../store/progress-store.ts';
import { readSites } from '../store/sites-store.ts';
import { now } from './clock.ts';
import { readCounted } from './counted.ts';
import type { Guides } from './guides.ts';
import { inTurn } from './journeys.ts';
import { language } from './language.ts';
import { sayToAll } from './tabs.ts';

type Start = Extract<FromScreen, { type: 'journey/start' }>;

/** Begins a journey; the one that was on is left, and can be resumed from the options page. */
export async function startJourney(start: Start, guides: Guides): Promise<{ url: string | null }> {
  const { url } = await inTurn(() => begun(start, guides));
  if (start.open && url !== null) await browser.tabs.create({ url });
  await sayToAll({ type: 'tab/look' });
  return { url };
}

async function begun(start: Start, guides: Guides): Promise<{ url: string | null }> {
  const before = await readProgress();
  const kept = start.resume ? await leftAt(start, before) : null;
  if (before) await finishProgress(before, { ...before, movedAt: now() }, 'left');
  const origin = start.origin ?? (await appOrigin(start, guides));
  const account = start.account ?? (await firstToRenew(start, guides));
  const known = await guides.ofJourney(start);
  const fresh: Progress = {
    guide: start.guide,
    journey: start.journey,
    step: start.look ? lookStep(known.get(start.guide), start) : 0,
    startedAt: now(),
    movedAt: now(),
    ...(account === undefined ? {} : { account }),
    ...(origin === null ? {} : { origin }),
  };
  const progress = kept ? { ...kept, movedAt: now() } : fresh;
  await writeProgress(progress);
  const first = show(known, progress, nothingSeen(''), language());
  return { url: first?.go?.url ?? null };
}

/** How far this journey was: the one in hand, or left before its end. Done ones begin anew. */
async function leftAt(start: Start, current: Progress | null): Promise<Progress | null> {
  const isCurrent = current?.guide === start.guide && current.journey === start.journey;
  return isCurrent ? current : leftOf(await readFinished(), start);
}

/** The step at which a page shows the new date; the first where none waits for it. */
function lookStep(guide: Guide | undefined, { journey }: Start): number {
  const steps = guide?.journeys[journey]?.steps ?? [];
  return Math.max(
    0,
    steps.findIndex(({ until }) => until && 'consent' in until),
  );
}

/** Where the journey's app is: the one address for which it is on. Several: none is picked for the user. */
async function appOrigin(start: Start, guides: Guides): Promise<string | null> {
  const guide = guides.get(start.guide);
  const app = guide?.sites === 'asked' ? guide.id : guide?.journeys[start.journey]?.with;
  const on = (await readSites()).filter((each) => each.guide === app && !each.site.includes('*'));
  return on.length === 1 ? (on[0]?.site ?? null) : null;
}

/** Where nobody said which account is to be renewed: the one that ends first. */
async function firstToRenew(
  { guide, journey }: Start,
  guides: Guides,
): Promise<string | undefined> {
  const counted = guides.get(guide)?.consent?.renew === journey ? await readCounted(guides) : [];
  const first = soonestFirst(counted).find(
    ({ account }) => account.provider === guide && !isSilenced(account),
  );
  return first?.account.key;
}
