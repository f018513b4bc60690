import type { Account } from '../ledger/account.ts';
import type { Day } from '../reading/day.ts';
import { maskIban } from '../reading/iban.ts';
import { plainName } from './plain-name.ts';

/** An account as one line tells it: its client, its name and as much of its number as tells it from others. */
export function accountLine(account: Account): string {
  const { organisation, name, iban, currency, masked, key } = account;
  const number = iban ? maskIban(iban) : masked;
  const parts = [organisation?.value, name?.value, number, currency].flatMap((part) =>
    part ? [plainName(part)] : [],
  );
  return parts.length > 0 ? parts.join(', ') : plainName(key);
}

/** The bank, and the client whose account it is: "KBC (Acme)". Null: nobody named either. */
export function bankOfClient({ institution, organisation }: Account): string | null {
  const [bank, client] = [institution?.value.name, organisation?.value];
  return bank && client ? `${bank} (${client})` : (bank ?? client ?? null);
}

/** A day in words, in the reader's language. */
export function dayInWords(day: Day, language: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(language, { dateStyle: 'long' });
}
