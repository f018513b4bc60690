import { endOf } from '../../core/consent/end.ts';
import { endedSince } from '../../core/consent/ended-early.ts';
import type { Policies } from '../../core/consent/policies.ts';
import type { Account } from '../../core/ledger/account.ts';
import { knownBy } from '../../core/ledger/identifier.ts';
import type { AccountRow } from './schema.ts';

/** Without policies, an end is worked out only where the bank's own lifetime is known. */
export function toRow(account: Account, policies?: Policies): AccountRow {
  const names = knownBy(account).map(({ is }) => `${account.provider}|${is}`);
  const end = endOf(account, policies?.get(account.provider));
  const endsOn = endedSince(account) ?? (end.known && end.expiry.on);
  return {
    ...account,
    lookup: names.filter((name) => name !== account.key),
    // An account that is gone has no place among those that end next.
    ...(endsOn && !account.gone?.value && { endsOn }),
  };
}

export function toAccount({ lookup: _, endsOn: __, ...account }: AccountRow): Account {
  return account;
}
