import type { Account } from '../ledger/account.ts';
import type { Day } from '../reading/day.ts';
import { maskIban } from '../reading/iban.ts';
import { plainName } from './plain-name.ts';

/** An account as one line tells it: its name and as much of its number as tells it from others. */
export function accountLine({ name, iban, currency, masked, key }: Account): string {
  const number = iban ? maskIban(iban) : masked;
  const parts = [name?.value, number, currency].flatMap((part) => (part ? [plainName(part)] : []));
  return parts.length > 0 ? parts.join(', ') : plainName(key);
}

/** A day in words, in the reader's language. */
export function dayInWords(day: Day, language: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(language, { dateStyle: 'long' });
}
