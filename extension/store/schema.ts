import type { DBSchema } from 'idb';
import type { GivenReminder } from '../../core/consent/given.ts';
import type { Progress } from '../../core/journey/progress.ts';
import type { Account, Connection } from '../../core/ledger/account.ts';
import type { Day, Moment } from '../../core/reading/day.ts';

/** An account as it lies in the database: with what its indexes need. */
export type AccountRow = Account & {
  /** `provider|identifier` of every identifier beside the one in its key, for finding it by an old id. */
  lookup: string[];
  /** The day the consent is expected to end, read or worked out. */
  endsOn?: Day;
};

/** `before`: the user's version before this one, to go back to. */
export type ImportedGuide = { id: string; json: unknown; importedAt: Moment; before?: unknown };
export type JourneyRow = { key: string; progress: Progress; state: 'current' | 'done' | 'left' };

/** Everything that is kept, in one database. Only indexes that a screen asks for: each makes writing slower. */
export interface FeedkeeperSchema extends DBSchema {
  accounts: {
    key: string;
    value: AccountRow;
    indexes: { institution: string; endsOn: Day; lookup: string };
  };
  connections: { key: string; value: Connection };
  /** How many accounts each institution has: kept, since counting 10,000 takes 80 ms (PERFORMANCE.md). */
  counts: { key: string; value: number };
  /**
   * The first `endsOn` that an account still has, see first-end.ts; a mark of the last write, see read-ledger.ts; and
   * how many accounts there are, see kept-total.ts.
   */
  bounds: { key: 'endsOn' | 'written' | 'accounts'; value: string };
  progress: { key: string; value: JourneyRow };
  settings: { key: string; value: unknown };
  guides: { key: string; value: ImportedGuide };
  /** Told reminders, by `givenKey`. */
  reminders: { key: string; value: GivenReminder & { key: string } };
}
