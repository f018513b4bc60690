import { endOf } from '../../core/consent/end.ts';
import type { ConsentPolicy } from '../../core/guide/guide.ts';
import type { Account } from '../../core/ledger/account.ts';
import { knownBy } from '../../core/ledger/identifier.ts';
import type { AccountRow } from './schema.ts';

export type Policies = ReadonlyMap<string, ConsentPolicy>;

/** Without policies, an end is worked out only where the bank's own lifetime is known. */
export function toRow(account: Account, policies?: Policies): AccountRow {
  const names = knownBy(account).map(({ is }) => `${account.provider}|${is}`);
  const end = endOf(account, policies?.get(account.provider));
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
