import { isOver } from '../../core/consent/due-or-over.ts';
import type { Account } from '../../core/ledger/account.ts';
import { institutionOf } from './account-words.ts';
import { countdownOf, mostUrgent } from './countdown-of.ts';
import type { DiagnosisView } from './diagnosis-view.ts';
import type { Screen } from './screen.ts';

/**
 * The diagnoses to show beside what ends first. One that is about that alone loses its press, since the account's own
 * Renew is below; where it only says that the end is near, or was, the account's own words have said it all.
 */
export function diagnosesBeside(
  diagnoses: readonly DiagnosisView[],
  accounts: readonly Account[],
  screen: Pick<Screen, 'guides' | 'today'>,
): DiagnosisView[] {
  const first = mostUrgent(accounts, screen);
  if (!first) return [...diagnoses];
  const institution = institutionOf(first);
  const renew = screen.guides.get(first.provider)?.consent?.renew;
  const isAlone = overAlone(first, accounts, screen);
  return diagnoses.flatMap((each) => {
    // What can be put away names accounts, and its press leads to the first of them.
    if (each.dismiss) return [each];
    const isAboutFirst =
      each.go?.guide === first.provider &&
      each.go.journey === renew &&
      each.institutions.every((name) => name === institution);
    if (!isAboutFirst) return [each];
    const isSaid = each.severity === 'soon' || (each.over && isAlone);
    return isSaid ? [] : [{ ...each, go: null }];
  });
}

/** Whether it is over, and nothing else of its bank is: of another nobody would have been told. */
function overAlone(
  first: Account,
  accounts: readonly Account[],
  screen: Pick<Screen, 'guides' | 'today'>,
): boolean {
  const over = accounts.filter(
    (account) =>
      account.provider === first.provider &&
      institutionOf(account) === institutionOf(first) &&
      isOver(countdownOf(account, screen)),
  );
  return over.length === 1 && over[0] === first;
}
