import type { Account } from '../../core/ledger/account.ts';
import { institutionOf, organisationOf } from './account-words.ts';

/** What tells accounts of one name apart: "KBC · Bakkerij Janssens". */
export function placeWords(account: Account): string {
  return [institutionOf(account), organisationOf(account)].filter(Boolean).join(' · ');
}
