import type { Account } from '../../core/ledger/account.ts';
import { institutionOf } from './account-words.ts';

/** What was typed and chosen; empty and null: everything. */
export type AccountFilter = { text: string; institution: string | null };

/** Whether every word typed is in the bank, number, name, holder, organisation or aggregator. IBANs match with or without spaces. */
export function matchesFilter(account: Account, filter: AccountFilter): boolean {
  if (filter.institution !== null && (institutionOf(account) ?? '') !== filter.institution)
    return false;
  const wanted = fold(filter.text);
  if (wanted === '') return true;
  const where = fold(
    [
      institutionOf(account),
      account.iban,
      account.masked,
      account.name?.value,
      account.holder?.value,
      account.organisation?.value,
      account.provider,
    ].join(' '),
  );
  if (account.iban && where.includes(wanted.replaceAll(' ', ''))) return true;
  return wanted.split(' ').every((word) => where.includes(word));
}

/** Without case, accents and extra space. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
