import { endOf } from '../../core/consent/end.ts';
import type { Account } from '../../core/ledger/account.ts';
import { knownBy } from '../../core/ledger/identifier.ts';
import type { AccountRow } from './schema.ts';

export function toRow(account: Account): AccountRow {
  const names = Object.keys(knownBy(account)).map(
    (identifier) => `${account.provider}|${identifier}`,
  );
  const end = endOf(account, undefined);
  return {
    ...account,
    lookup: names.filter((name) => name !== account.key),
    // An account that is gone has no place among those that end next.
    ...(end.known && !account.gone?.value && { endsOn: end.expiry.on }),
  };
}

export function toAccount({ lookup: _, endsOn: __, ...account }: AccountRow): Account {
  return account;
}
