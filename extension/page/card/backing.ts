import type { StepView } from '../../../core/journey/view.ts';
import type { ShareMeaning } from '../../../core/ledger/guard.ts';
import type { Question, Reading } from '../../../core/reading/reading.ts';
import type { CardPlace } from './card-state.ts';

/** What is true on the page, in names of its own guide. */
export type PageFacts = {
  page: string | null;
  version: string | null;
  seen: string[];
  found: number | null;
};

/** What the ledger knows of the accounts that the page shows. */
export type Known = {
  recording: 'yes' | 'no' | 'unasked';
  /** Every account read is recorded as it was read. */
  recorded: boolean;
  /** Why it could not be, where that was tried. */
  problem?: string | null;
  /** By account of the reading, in its order; null where the page is no share page. */
  meanings: (ShareMeaning | null)[];
  app: string | null;
  /** What the page leaves open and nobody answered yet. */
  questions: Question[];
  view: StepView | null;
};

/** Who stands behind the page: the background, told by messages. The page engine knows no browser API. */
export type Backing = {
  facts(facts: PageFacts): Promise<StepView | null>;
  read(reading: Reading, app: string | null): Promise<Known | null>;
  /** The number of accounts recorded, or why none was. */
  record(): Promise<{ ok: true; count: number } | { ok: false; problem: string }>;
  decline(): Promise<void>;
  answer(question: Question, value: string): Promise<void>;
  /** The user authorised the share page that was read last. */
  shared(): void;
  /** `from`: the step that the user had before them. */
  move(move: 'next' | 'back' | 'leave', from: StepView): Promise<StepView | null>;
  placed(place: CardPlace): void;
};
