import type { Guide } from '../../../core/guide/guide.ts';
import type { Account } from '../../../core/ledger/account.ts';
import type { ConnectionDiff } from '../../../core/ledger/connection-diff.ts';
import type { ImportDiff } from '../../../core/ledger/import-diff.ts';
import type { Problem } from '../../../core/parsed.ts';

/** The value of any setting. */
export type SettingValue =
  | boolean
  | null
  | readonly number[]
  | readonly string[]
  | { from: string; until: string }
  | Readonly<Record<string, readonly number[]>>;

/** A setting that a backup has otherwise than it is now. */
export type SettingChange = { name: string; old: SettingValue; new: SettingValue };

/** A guide of the user's own that a backup holds: trusted only by a press of its own. */
export type GuideBack = { guide: Guide; replaces: boolean };

/** Accounts that the aggregator's data calls shared with an app, which it does not name. */
export type ShareOffer = {
  aggregator: string;
  apps: readonly { id: string; name: string }[];
  /** Shared accounts of which nothing else is known yet. */
  unknown: number;
  /** What it would do to what this app holds; `dropped` are not in the list. */
  diffFor: (app: string) => { kept: Account[]; added: Account[]; dropped: Account[] };
};

/** What the user chose of what is offered beside the accounts. */
export type ImportChoice = {
  app: string | null;
  /** The list of shared accounts is all there is: what it lacks is shared no more. */
  whole: boolean;
  settings: boolean;
  /** Ids of guides that the user trusts. */
  guides: readonly string[];
};

/** What a file would change, and what of it could not be read. Nothing is written before the user says so. */
export type ImportView = {
  name: string;
  /** The aggregator whose files these are. */
  from?: string;
  diff: ImportDiff;
  problems: Problem[];
  /** Accounts that the aggregator had and this list lacks. */
  missing?: { accounts: Account[]; provider: string };
  shares?: ShareOffer;
  connections?: ConnectionDiff[];
  settings?: SettingChange[];
  guides?: GuideBack[];
  /** `watched`: hears how far it is, and can stop it; then nothing of it is kept. */
  onTake: (
    choice: ImportChoice,
    watched: { signal: AbortSignal; onPart: (part: number) => void },
  ) => Promise<void>;
};
