import type { Account } from '../../../core/ledger/account.ts';

/** What an app will show for an institution, and why each other account is not shown. */
export type PreviewView = {
  shown: Account[];
  hidden: { account: Account; reason: string }[];
  /** Those of other banks are hidden too, and not among these: they are too many to name. */
  others: boolean;
  /** What the app does, and what to do, when none is shown. */
  empty: string | null;
  /** Where none is shown: no share with the app was ever seen, so that it may well show some. */
  unknown: boolean;
  /** The institutions that go by the name that was given, where there are several; `query` picks one. */
  choices: { name: string; query: string }[];
  /** The one institution that is meant. */
  named: string | null;
};
