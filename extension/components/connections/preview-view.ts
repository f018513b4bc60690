import type { Account } from '../../../core/ledger/account.ts';

/** What an app will show for an institution, and why each other account is not shown. */
export type PreviewView = {
  shown: Account[];
  hidden: { account: Account; reason: string }[];
  /** What the app does, and what to do, when none is shown. */
  empty: string | null;
  /** The institutions that go by the name that was given, where there are several; `query` picks one. */
  choices: { name: string; query: string }[];
  /** The one institution that is meant. */
  named: string | null;
};
