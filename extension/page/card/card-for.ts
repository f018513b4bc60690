import type { StepView } from '../../../core/journey/view.ts';
import { hasMore, type Question, type Reading } from '../../../core/reading/reading.ts';
import type { Found } from '../find/found.ts';
import type { Known } from './backing.ts';
import type { CardState, GuardRow, StepLine } from './card-state.ts';

/** All that decides what the card says. */
export type Situation = {
  provider: string;
  /** Only an aggregator shares: a list with boxes in an app is a choice among what was shared. */
  kind: 'aggregator' | 'app';
  view: StepView | null;
  target: (() => Found) | null;
  reading: Reading | null;
  known: Known | null;
  /** Just recorded on this page, by the user's press or by an earlier yes. */
  recordedNow: number | null;
  /** Why accounts could not be recorded, in words. */
  trouble: string | null;
  /** The user put these questions off on this page. */
  putOff: ReadonlySet<string>;
  words: { answers(question: Question): string[]; app: string };
};

/** What the card says, or null: nothing. What may be lost comes first, then what is asked, then the step. */
export function cardFor(at: Situation): CardState | null {
  const step: StepLine | null = at.view ? { view: at.view, target: at.target } : null;
  const beside =
    guard(at, step) ??
    question(at, step) ??
    recording(at, step) ??
    (step ? { state: 'step' as const, step } : null);
  return at.trouble === null ? beside : { state: 'error', step, reason: at.trouble, beside };
}

function guard(at: Situation, step: StepLine | null): CardState | null {
  const { reading, known } = at;
  if (at.kind !== 'aggregator' || reading?.means !== 'shared') return null;
  if (!reading.accounts.some((account) => account.selected !== null)) return null;
  const rows: GuardRow[] = reading.accounts.flatMap((account, index) => {
    if (account.selected !== false) return [];
    const means = known?.meanings[index] === 'willLose' ? 'willLose' : 'notShared';
    return [{ iban: account.iban, name: account.name, currency: account.currency, means }];
  });
  return {
    state: 'guard',
    step,
    app: known?.app ?? at.words.app,
    rows,
    ticked: reading.accounts.length - rows.length,
    ...(known?.recording === 'unasked' ? { ask: at.provider } : {}),
    more: hasMore(reading),
  };
}

function question(at: Situation, step: StepLine | null): CardState | null {
  if (at.known?.recording !== 'yes') return null;
  const open = at.known.questions.filter((each) => !at.putOff.has(questionKey(each)));
  const first = open[0];
  if (!first) return null;
  return {
    state: 'question',
    step,
    question: first,
    answers: at.words.answers(first),
    open: open.length,
  };
}

function recording(at: Situation, step: StepLine | null): CardState | null {
  const { reading, known } = at;
  if (!reading || !known || reading.means !== 'authorised' || reading.accounts.length === 0)
    return null;
  if (known.recording === 'unasked') {
    return { state: 'record', step, provider: at.provider, found: reading.accounts.length };
  }
  if (at.recordedNow === null) return null;
  return { state: 'recorded', step, provider: at.provider, count: at.recordedNow };
}

/** What tells one question from another. */
export function questionKey(question: Question): string {
  return `${question.about} ${question.iban} ${question.currency ?? ''}`;
}
