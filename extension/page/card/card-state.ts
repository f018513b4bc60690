import type { StepView } from '../../../core/journey/view.ts';
import type { Question } from '../../../core/reading/reading.ts';
import type { Found } from '../find/found.ts';

/** The step at hand and how to find its element again: nodes are never kept, since pages re-render. */
export type StepLine = { view: StepView; target: (() => Found) | null };

/** An account that is not ticked on a share page, as that page shows it. */
export type GuardRow = {
  iban: string | null;
  name: string | null;
  currency: string | null;
  /** `willLose`: the app has it today. `notShared`: the app never had it, or we don't know. */
  means: 'willLose' | 'notShared';
};

/** What the card says. Each of the states may stand beside the step of a journey. */
export type CardState =
  | { state: 'step'; step: StepLine }
  | {
      state: 'record';
      step: StepLine | null;
      /** Who lists the accounts: the provider's name. */
      provider: string;
      /** Accounts found, those with an open question included. */
      found: number;
    }
  | {
      state: 'guard';
      step: StepLine | null;
      /** The app that asks, as the page names it. */
      app: string;
      /** Every account that is not ticked. */
      rows: GuardRow[];
      ticked: number;
      /** The provider's name, where the user was not asked yet whether its accounts may be recorded. */
      ask?: string;
      /** Whether the page may hold more accounts than it has drawn so far. */
      more?: boolean;
    }
  | { state: 'recorded'; step: StepLine | null; provider: string; count: number }
  | {
      state: 'question';
      step: StepLine | null;
      question: Question;
      /** Answers in the user's words, in the order of `question.candidates`: days written out, for one. */
      answers: string[];
      /** How many questions are open, this one included. */
      open: number;
    }
  | { state: 'reload' }
  /** `beside`: what the card says else, so that it can be tried again. */
  | { state: 'error'; step: StepLine | null; reason: string; beside?: CardState | null };

/** What the user pressed. Reported only for trusted events, and where it counts, only while the card is plainly visible. */
export type CardAction =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'leave' }
  | { type: 'record' }
  | { type: 'decline' }
  | { type: 'answer'; question: Question; answer: string | null }
  | { type: 'go'; url: string }
  | { type: 'small'; small: boolean }
  | { type: 'copyTried'; text: string }
  | { type: 'reload' };

/** Where the user put the card, as parts of the free room (0 to 1), so that it fits any window; null: nowhere yet. */
export type CardPlace = { small: boolean; at: { x: number; y: number } | null };

/** The step of a state, where there is one. */
export function stepOf(state: CardState): StepLine | null {
  return 'step' in state ? state.step : null;
}
