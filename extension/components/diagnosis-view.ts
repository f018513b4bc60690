import type { Severity } from '../../core/diagnosis/severity.ts';

/** What holds right now and what to do about it: the shape of DiagnosisView in extension/messages. */
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
