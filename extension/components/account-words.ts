import type { Account } from '../../core/ledger/account.ts';

/** `BE66 5894 8516 9587`, or for screen sharing `BE·· ···· ···· 9587`. */
export function numberWords(number: string, hide: boolean): string {
  const shown = hide
    ? `${number.slice(0, 2)}${'·'.repeat(Math.max(0, number.length - 6))}${number.slice(-4)}`
    : number;
  // As the aggregator wrote it, where that is no IBAN: `12-3456-7`, `**** 1234`.
  if (/[^\p{L}\p{N}·]/u.test(shown)) return shown;
  return shown.replace(/(.{4})(?=.)/gu, '$1 ');
}

/** What a user knows the account by; null: it has no name, and the number speaks for it. */
export function nameOf(account: Account): string | null {
  return account.name?.value ?? account.holder?.value ?? null;
}

/** The whole number, or the part of it that the aggregator shows. */
export function numberOf(account: Account): string | null {
  return account.iban ?? account.masked ?? null;
}

export function institutionOf(account: Account): string | null {
  return account.institution?.value.name ?? null;
}

/** Whose books it is in: for a bookkeeper the client. */
export function organisationOf(account: Account): string | null {
  return account.organisation?.value ?? null;
}
