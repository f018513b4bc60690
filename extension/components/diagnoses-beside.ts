import type { Account } from '../../core/ledger/account.ts';
import { institutionOf } from './account-words.ts';
import type { DiagnosisView } from './diagnosis-view.ts';

/**
 * The diagnoses to show beside what ends first. One that is about that alone loses its press, since the account's own
 * Renew is below; where it only says that the end is near, the countdown has said it all.
 */
export function diagnosesBeside(
  diagnoses: readonly DiagnosisView[],
  first: Account | null,
  renew: string | undefined,
): DiagnosisView[] {
  return diagnoses.flatMap((each) => {
    // What can be put away names accounts, and its press leads to the first of them.
    if (each.dismiss) return [each];
    const institution = first && institutionOf(first);
    const isAboutFirst =
      first !== null &&
      each.go?.guide === first.provider &&
      each.go.journey === renew &&
      each.institutions.every((name) => name === institution);
    if (!isAboutFirst) return [each];
    return each.severity === 'soon' ? [] : [{ ...each, go: null }];
  });
}
