import type { Moment } from '../reading/day.ts';
import type { Account, Ledger } from './account.ts';
import { changeAccounts } from './change-account.ts';
import { joinKnown, knownBy } from './identifier.ts';
import { mergeLedgers } from './merge.ts';

/** "Is `**** 1234` one of these?": asked once, never guessed. */
export type MaskedQuestion = { account: Account; candidates: Account[] };

/** As many of a number's last digits must show: fewer would ask about strangers. */
const END = 2;

/** Accounts known by a part of their number only, with those at the same aggregator that it can be. */
export function maskedQuestions(ledger: Ledger): MaskedQuestion[] {
  const masked = ledger.accounts.filter(
    (account) => isMaskedOnly(account) && !account.asked?.value,
  );
  if (masked.length === 0) return [];
  const byEnd = Map.groupBy(ledger.accounts, ({ iban }) => iban?.slice(-END));
  return masked.flatMap((account) => {
    const [, end = ''] = shownEnds(account.masked ?? '');
    const candidates = (byEnd.get(end.slice(-END)) ?? []).filter((other) => canBe(account, other));
    return candidates.length > 0 ? [{ account, candidates }] : [];
  });
}

/** `same`: the key of the account that it is, or null: it is none of them. Either way it is not asked again. */
export function answerMasked(ledger: Ledger, key: string, same: string | null, at: Moment): Ledger {
  const asked = changeAccounts(ledger, [key], (part) => ({ ...part, asked: { value: true, at } }));
  const masked = asked.accounts.find((account) => account.key === key);
  if (same === null || !masked) return asked;
  // Learning the other's identifiers makes them one account, now and in every later merge.
  const joined = changeAccounts(asked, [same], (part) => ({
    ...part,
    ...(part.basis && {
      basis: { ...part.basis, identifiers: joinKnown(part.basis.identifiers, knownBy(masked)) },
    }),
  }));
  return mergeLedgers(joined, { accounts: [], connections: [] });
}

function isMaskedOnly({ masked, iban }: Account): boolean {
  return masked !== undefined && iban === null;
}

/** The digits that show are the last, and the first, of the number; bank and currency do not differ. */
function canBe(account: Account, other: Account): boolean {
  if (other.provider !== account.provider || !other.iban || !account.masked) return false;
  if (account.currency && other.currency && account.currency !== other.currency) return false;
  const [start, end] = shownEnds(account.masked);
  return end.length >= END && other.iban.endsWith(end) && other.iban.startsWith(start);
}

/** `BE** **** 1234` shows `BE` and `1234`. */
function shownEnds(masked: string): [string, string] {
  const parts = masked
    .replace(/[\s-]/g, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+|X{2,}/);
  return [parts.length > 1 ? (parts[0] ?? '') : '', parts.at(-1) ?? ''];
}
