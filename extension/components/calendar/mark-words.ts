import type { TimelineMark } from '../../../core/consent/timeline.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { nameOf, numberOf, numberWords, organisationOf } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import type { Screen } from '../screen.ts';

/** A caption takes some names; the accounts page has all of them. */
const NAMED = 4;

/** What a mark stands for: bank, day and accounts, as one sentence. */
export function markWords(
  { state, day, accounts }: TimelineMark,
  institution: string,
  byKey: ReadonlyMap<string, Account>,
  { say, language, hideNumbers }: Screen,
): string {
  const count = accounts.length;
  const what = say(`mark_${state}`, { institution, count, day: dayWords(day, language) });
  const names = accounts.slice(0, NAMED).map((key) => {
    const account = byKey.get(key);
    const number = account && numberOf(account);
    const name =
      (account && nameOf(account)) ?? (number && numberWords(number, hideNumbers)) ?? key;
    return [name, (account && organisationOf(account)) ?? []].flat().join(' · ');
  });
  if (count > NAMED) names.push(say('andMore', { count: count - NAMED }));
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(names);
  return say('markAccounts', { what, accounts: list });
}
