import type { Severity } from './severity.ts';

/** What the ledger alone tells of a provider, as a diagnosis that can be put away. */
export type ToldOfLedger<Go extends { guide: string; journey: string }> = {
  id: string;
  provider: string;
  severity: Severity;
  title: string;
  say: string;
  institutions: string[];
  go: Go | null;
  ask: null;
  dismiss: true;
};
