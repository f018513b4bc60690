import type { IDBPTransaction, StoreNames } from 'idb';
import type { Account } from '../../core/ledger/account.ts';
import { partsOf } from '../../core/ledger/group-accounts.ts';
import { ibanOf, knownBy } from '../../core/ledger/identifier.ts';
import type { RecordedChange } from '../../core/ledger/recorded-change.ts';
import { toAccount } from './account-row.ts';
import type { AccountRow, FeedkeeperSchema } from './schema.ts';

type Mode = 'readonly' | 'readwrite';
export type Transaction = IDBPTransaction<FeedkeeperSchema, StoreNames<FeedkeeperSchema>[], Mode>;

/** Above this, one read of everything is faster than asking for each. */
const READ_ALL_ABOVE = 200;

/** Every account of one provider; of all, without one. */
export async function accountsOf(transaction: Transaction, provider?: string): Promise<Account[]> {
  const store = transaction.objectStore('accounts');
  const rows = await store.getAll(provider === undefined ? null : startingWith(`${provider}|`));
  return rows.map(toAccount);
}

/**
 * The accounts that a merge with these names (`provider|identifier`) can touch: each that has one of them, each that
 * has the same IBAN in any currency, and so on: what has an IBAN without a currency can change sides.
 */
export async function accountsNamed(
  transaction: Transaction,
  names: Iterable<string>,
): Promise<Account[]> {
  const wanted = new Set(names);
  if (wanted.size > READ_ALL_ABOVE) {
    const providers = new Set([...wanted].map((name) => name.slice(0, name.indexOf('|'))));
    return (await Promise.all([...providers].map((one) => accountsOf(transaction, one)))).flat();
  }
  const found = new Map<string, Account>();
  let next = [...wanted];
  while (next.length > 0) {
    const rows = (await Promise.all(next.map((name) => rowsNamed(transaction, name)))).flat();
    const fresh = rows.filter((row) => !found.has(row.key)).map(toAccount);
    for (const account of fresh) found.set(account.key, account);
    next = fresh.flatMap(uncertainNames).filter((name) => !wanted.has(name));
    for (const name of next) wanted.add(name);
  }
  return [...found.values()];
}

/** Where some were renewed, the other accounts of their provider: those that stayed behind are noted. */
export async function accountsBesideRenewed(
  transaction: Transaction,
  changes: readonly RecordedChange[],
  named: readonly Account[],
): Promise<Account[]> {
  const renewed = changes.filter(({ change }) => change === 'renewed');
  const providers = new Set(renewed.map(({ key }) => key.slice(0, key.indexOf('|'))));
  const known = new Set(named.map(({ key }) => key));
  const all = await Promise.all([...providers].map((one) => accountsOf(transaction, one)));
  return all.flat().filter(({ key }) => !known.has(key));
}

async function rowsNamed(transaction: Transaction, name: string): Promise<AccountRow[]> {
  const store = transaction.objectStore('accounts');
  const iban = ibanOf(name.slice(name.indexOf('|') + 1))?.iban;
  // `ponto|iban:BE…` and `ponto|iban:BE…/EUR`, and no longer IBAN: no identifier goes on with another sign.
  const range = iban
    ? IDBKeyRange.bound(
        `${name.slice(0, name.indexOf('|'))}|iban:${iban}`,
        `${name.slice(0, name.indexOf('|'))}|iban:${iban}/\uffff`,
      )
    : IDBKeyRange.only(name);
  const [byKey, byName] = await Promise.all([
    store.getAll(range),
    store.index('lookup').getAll(range),
  ]);
  return [...byKey, ...byName];
}

/** The IBANs that its parts have, in any currency: once two accounts turn out to be one, one without a currency may be theirs. */
function uncertainNames(account: Account): string[] {
  const identifiers = partsOf(account).flatMap((part) => knownBy(part));
  return identifiers.flatMap(({ is }) => {
    const iban = ibanOf(is)?.iban;
    return iban === undefined ? [] : `${account.provider}|iban:${iban}`;
  });
}

function startingWith(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
