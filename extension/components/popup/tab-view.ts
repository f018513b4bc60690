import type { StepView } from '../../../core/journey/view.ts';
import type { Account } from '../../../core/ledger/account.ts';
import type { ShareMeaning } from '../../../core/ledger/guard.ts';
import type { Question, Reading } from '../../../core/reading/reading.ts';

/** A guide that the tab at hand could be for, with the sites to ask for. */
export type TabProvider = {
  id: string;
  name: string;
  kind: 'aggregator' | 'app';
  draft: boolean;
  sites: string[];
  on: boolean;
};

/** What the background says of the tab at hand: the shape of TabState in extension/messages. */
export type TabView = {
  origin: string | null;
  providers: TabProvider[];
  page: string | null;
  version: string | null;
  reading: Reading | null;
  recorded: boolean;
  meanings: (ShareMeaning | null)[];
  /** What the app has today, and the share page at hand does not list. */
  notListed: Account[];
  /** What the page leaves open and nobody answered yet. */
  questions: Question[];
  view: StepView | null;
};
