import type { Severity } from './severity.ts';

/** As many accounts are named as a glance takes; the rest is counted. */
export const MOST_NAMED = 8;

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
