import type { Severity } from '../../core/diagnosis/severity.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { StepView } from '../../core/journey/view.ts';
import type { Account } from '../../core/ledger/account.ts';
import type { ShareMeaning } from '../../core/ledger/guard.ts';
import type { MaskedQuestion } from '../../core/ledger/masked-question.ts';
import type { Hidden } from '../../core/ledger/preview.ts';
import type { Question, Reading } from '../../core/reading/reading.ts';

/** Whether accounts may be recorded from this provider's pages without asking again. */
export type Recording = 'yes' | 'no' | 'unasked';

/** Where the user put the card, as parts of the free room (0 to 1); null: nowhere yet. */
export type CardPlace = { small: boolean; at: { x: number; y: number } | null };

/** To `page/hello`: the one guide this page needs, or null. */
export type Hello = {
  guide: Guide;
  language: string;
  recording: Recording;
  view: StepView | null;
  place: CardPlace;
} | null;

/** To `page/facts` and `page/move`. */
export type Shown = { view: StepView | null };

/** To `page/read`: what the ledger knows of the accounts that the page itself shows, in the page's order. */
export type ReadAnswer = {
  recording: Recording;
  /** Whether every account read is recorded, with this date. */
  recorded: boolean;
  /** Why they could not be, after an earlier yes: as of `Recorded`. */
  problem?: string | null;
  /** Per account of the reading; null where it is no share page. */
  meanings: (ShareMeaning | null)[];
  /** The app's name, as the user knows it. */
  app: string | null;
  /** What the page leaves open and nobody answered yet. */
  questions: Question[];
  view: StepView | null;
};

/**
 * To `page/record`, `tab/record`. Each problem has words of its own: `fault_unread`, the page told of no accounts
 * yet; `fault_private`, a private window; the others are the store's.
 */
export type Recorded = { ok: true; count: number } | { ok: false; problem: string };

/** A diagnosis in the user's words, with the next thing to do. */
export type DiagnosisView = {
  id: string;
  provider: string;
  severity: Severity;
  title: string | null;
  say: string;
  institutions: string[];
  go: { guide: string; journey: string; account?: string } | null;
  ask: string | null;
  /** The user can put it away: it says what happened, and nothing may come of it. */
  dismiss?: true;
  /** It says only that a consent has expired. */
  over?: true;
};

/** To `tab/look`. */
export type TabState = {
  origin: string | null;
  /** The guides this tab could be, with the sites to ask for, and whether they are on here. */
  providers: {
    id: string;
    name: string;
    kind: 'aggregator' | 'app';
    draft: boolean;
    sites: string[];
    on: boolean;
  }[];
  page: string | null;
  version: string | null;
  reading: Reading | null;
  recorded: boolean;
  meanings: (ShareMeaning | null)[];
  /** What the app has today, and the share page at hand does not list. */
  notListed: Account[];
  questions: Question[];
  recording: Recording;
  view: StepView | null;
  diagnoses: DiagnosisView[];
  /** The first masked number of which the user has not yet said which account it is. */
  masked: MaskedQuestion | null;
};

/** To `app/preview`. */
export type AppPreview = {
  shown: Account[];
  hidden: Pick<Hidden, 'account' | 'reason'>[];
  /** Accounts of other banks are hidden too, and are too many to be among these. */
  others: boolean;
  /** What the app does when it shows none, in the user's words. */
  empty: string | null;
  /** Where it shows none: no share with it was ever seen, so that nobody knows. */
  unknown: boolean;
  /** The institutions that go by the name that was given, where there are several; `query` picks one. */
  choices: { name: string; query: string }[];
  /** The one institution that is meant. */
  named: string | null;
};
