import type { GuideAbout } from '../../core/guide/about.ts';
import { type Facts, nothingSeen } from '../../core/journey/progress.ts';
import type { StepView } from '../../core/journey/view.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Hello, ReadAnswer, Recording, Shown } from '../messages/answers.ts';
import type { FromPage } from '../messages/from-page.ts';
import { readCardPlace, writeCardPlace } from '../store/card-store.ts';
import { readRecording, writeRecording } from '../store/recording-store.ts';
import { bring } from './bring.ts';
import { type Guides, readGuides } from './guides.ts';
import { journeyDone } from './journey-done.ts';
import { follow, moveJourney } from './journeys.ts';
import { language } from './language.ts';
import { mayRecordIn } from './private-window.ts';
import { readTab } from './read-tab.ts';
import { type Answer, recordAnswer } from './record-answer.ts';
import { recordNow } from './record-now.ts';
import { recordTab } from './recording.ts';
import { commitShare, sharePageSeen } from './sharing.ts';
import { guideFor } from './sites.ts';
import { withAccount } from './step-account.ts';
import {
  emptyTab,
  lastApp,
  lookedAt,
  recall,
  remember,
  type TabMemory,
  tabInTurn,
} from './tab-memory.ts';
import type { Who } from './who-asks.ts';

type Page = Extract<Who, { is: 'page' }>;

/** Answers a content script. A page whose origin has no guide that is on is answered nothing at all. */
export function answerPage(message: FromPage, from: Page): Promise<unknown> {
  return tabInTurn(from.tab, () => answerInTurn(message, from));
}

async function answerInTurn(message: FromPage, from: Page): Promise<unknown> {
  const guides = await readGuides();
  const guide = await guideFor(from.origin, guides);
  if (!guide) return null;
  const at: At = { from, guide, guides, tab: await tabOf(from, guide) };
  if (message.type === 'page/hello') return hello(at);
  // The page may have been left meanwhile: that is no error.
  if (message.type === 'page/reader') return bring('reader', from.tab).catch(() => false);
  if (message.type === 'page/guide') {
    // Not awaited: the browser says it is in once its own greeting was answered, and that waits for this turn to end.
    void bring('guide', from.tab);
    return null;
  }
  if (message.type === 'page/facts') return facts(at, message.facts);
  if (message.type === 'page/read') return read(at, message.reading, message.app);
  if (message.type === 'page/record')
    return recordNow(from.tab, at.tab, { isPrivate: from.isPrivate, guides });
  if (message.type === 'page/move') {
    const view = await moveJourney(guides, at.tab.facts, message.move, message.from);
    const tab = { ...at.tab, onJourney: at.tab.onJourney && message.move !== 'leave' };
    await remember(from.tab, tab);
    return { view: await viewOn(tab, view, guides) } satisfies Shown;
  }
  if (message.type === 'page/decline') await writeRecording(guide.id, 'no');
  else if (message.type === 'page/answer') await keepAnswer(at, message);
  else if (message.type === 'page/shared') await keepShare(at);
  else await writeCardPlace(message.place);
  return null;
}

/** What was ticked at the press, to be recorded when the page is left. */
async function keepShare({ from, guide, tab }: At): Promise<void> {
  if ((await recordingFrom(from, guide)) === 'yes')
    await remember(from.tab, { ...tab, pending: tab.reading });
}

/** Asked only where the user said yes: what answers before that was no user. */
async function keepAnswer({ from, guide, guides, tab }: At, answer: Answer): Promise<void> {
  if ((await recordingFrom(from, guide)) === 'yes') await recordAnswer(tab, answer, guides);
}

type At = { from: Page; guide: GuideAbout; guides: Guides; tab: TabMemory };

async function hello({ from, guide, guides, tab }: At): Promise<Hello> {
  const whole = (await guides.some([guide.id])).get(guide.id);
  if (!whole) return null;
  const { onJourney, pending, app } = tab;
  // A new page in this tab: what the share page before it authorised is now given. Of the same site, it may be that page again.
  const before = await recall(from.tab);
  if (before && !pending) await commitShare(before, guides);
  const asker = before?.guide === guide.id ? before.asker : await lastApp();
  const fresh = { ...emptyTab(from.origin, guide.id), onJourney, pending, app, asker };
  await remember(from.tab, fresh);
  // The page needs no sentences in other languages: what is said comes with each step.
  const { texts: _, ...needed } = whole;
  return {
    guide: needed,
    language: language(),
    recording: await recordingFrom(from, guide),
    view: await viewOn(fresh, await follow(guides, fresh.facts, { active: false }), guides),
    place: await readCardPlace(),
  };
}

async function facts(
  at: At,
  told: Pick<Facts, 'page' | 'version' | 'seen' | 'found'>,
): Promise<Shown> {
  const { from, guide, guides, tab } = at;
  const left = tab.pending !== null && told.page !== tab.pending.page;
  if (left) await commitShare(tab, guides);
  // Loaded anew, it did not take what was authorised.
  const isRefused = tab.reading === null;
  if (guide.kind === 'app' && from.active && (await mayRecordIn(from)))
    await lookedAt({ guide: guide.id, origin: from.origin });
  const now: Facts = { ...nothingSeen(guide.id), ...told };
  const pending = left || isRefused ? null : tab.pending;
  // A page that lists nothing tells of no reading: the last one is of the page before it.
  const reading = told.found === null ? null : tab.reading;
  const after = { ...tab, reading, facts: now, pending };
  const view = await viewOn(after, await follow(guides, now, { active: from.active }), guides);
  await remember(from.tab, { ...after, onJourney: view !== null });
  return { view };
}

async function read(at: At, reading: Reading, app: string | null): Promise<ReadAnswer> {
  const { from, guides, guide } = at;
  const pending = isTickedAnew(at.tab.pending, reading) ? null : at.tab.pending;
  const tab = { ...at.tab, reading, app, pending };
  await remember(from.tab, tab);
  const recording = await recordingFrom(from, guide);
  const known = await readTab(tab, guides);
  const viewOf = async (facts: Facts) => viewOn(tab, await follow(guides, facts, from), guides);
  if (recording !== 'yes') return { ...known, recording, view: await viewOf(tab.facts) };
  if (reading.means === 'shared' && guide.kind === 'aggregator') await sharePageSeen(tab, guides);
  const { recorded, renewed } = await recordTab(tab, reading, guides);
  const facts = { ...tab.facts, recorded: recorded.ok && reading.accounts.length > 0, renewed };
  await remember(from.tab, { ...tab, facts });
  const problem = recorded.ok ? null : recorded.problem;
  return { ...known, recorded: facts.recorded, problem, recording, view: await viewOf(facts) };
}

/** Its boxes are ticked anew after the press: that did not take what was authorised. */
function isTickedAnew(pending: Reading | null, now: Reading): boolean {
  if (pending?.page !== now.page) return false;
  return now.accounts.some(({ iban, selected }, index) => {
    const before = pending.accounts[index];
    return selected !== null && before?.iban === iban && before.selected === !selected;
  });
}

/** The step as this tab can show it; where the journey came to its end here, that it did. */
async function viewOn(
  tab: TabMemory,
  step: StepView | null,
  guides: Guides,
): Promise<StepView | null> {
  return step === null && tab.onJourney ? journeyDone(guides) : withAccount(step, tab);
}

async function recordingFrom(from: Page, guide: GuideAbout): Promise<Recording> {
  return (await mayRecordIn(from)) ? readRecording(guide.id) : 'no';
}

async function tabOf(from: Page, guide: GuideAbout): Promise<TabMemory> {
  const kept = await recall(from.tab);
  const isSame = kept?.origin === from.origin && kept.guide === guide.id;
  // Another site in this tab: nothing of the site before it is taken along.
  return isSame
    ? kept
    : { ...emptyTab(from.origin, guide.id), onJourney: kept?.onJourney ?? false };
}
