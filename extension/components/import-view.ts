import type { ImportDiff } from '../../core/ledger/import-diff.ts';
import type { Problem } from '../../core/parsed.ts';

/** What a file would change, and what of it could not be read. Nothing is written before the user says so. */
export type ImportView = {
  name: string;
  diff: ImportDiff;
  problems: Problem[];
  onTake: () => Promise<void>;
};
