import { unwrap } from 'idb';
import type { Policies } from '../../core/consent/policies.ts';
import type { Account, Connection } from '../../core/ledger/account.ts';
import { connectionParts } from '../../core/ledger/join-connections.ts';
import type { Day } from '../../core/reading/day.ts';
import { toRow } from './account-row.ts';
import type { Transaction } from './find-rows.ts';
import { noteFirstEnd } from './first-end.ts';
import { noteTotal } from './kept-total.ts';
import type { AccountRow } from './schema.ts';
import { lookUp, type Watched } from './watched.ts';

/** Above this, every institution's count is read. */
const ONE_BY_ONE = 10;

/** Puts what the accounts became in the place of what they were, and keeps the counts. One transaction; puts are waited for only where somebody watches. */
export async function writeAccounts(
  transaction: Transaction,
  before: readonly Account[],
  after: readonly Account[],
  policies?: Policies,
  watched?: Watched,
): Promise<void> {
  // idb makes a promise of every put; 100,000 of them cost more than the puts.
  const store = unwrap(transaction).objectStore('accounts');
  const kept = new Set(after.map(({ key }) => key));
  const same = new Set(before);
  for (const { key } of before) if (!kept.has(key)) store.delete(key);
  let first: Day | undefined;
  for (const [index, account] of after.entries()) {
    if (same.has(account)) continue;
    const row = toRow(account, policies);
    if (!policies && !row.endsOn && !account.gone?.value) await keepEnd(transaction, row);
    if (row.endsOn && (!first || row.endsOn < first)) first = row.endsOn;
    const put = store.put(row);
    if (watched) await lookUp(watched, index + 1, after.length, put);
  }
  await Promise.all([
    noteTotal(transaction, before, after),
    noteFirstEnd(transaction, first),
    writeCounts(transaction, countChanges(before, after)),
  ]);
}

/** An end that was worked out from a policy stays where none is at hand. */
async function keepEnd(transaction: Transaction, row: AccountRow): Promise<void> {
  const { endsOn } = (await transaction.objectStore('accounts').get(row.key)) ?? {};
  if (endsOn) row.endsOn = endsOn;
}

export function writeConnections(
  transaction: Transaction,
  connections: readonly Connection[],
): void {
  const store = unwrap(transaction).objectStore('connections');
  for (const part of connections.flatMap(connectionParts)) store.put(part);
}

async function writeCounts(
  transaction: Transaction,
  changes: ReadonlyMap<string, number>,
): Promise<void> {
  const changed = [...changes].filter(([, by]) => by !== 0);
  const counts = await readCounts(
    transaction,
    changed.map(([name]) => name),
  );
  const raw = unwrap(transaction).objectStore('counts');
  for (const [name, by] of changed) {
    const count = (counts.get(name) ?? 0) + by;
    if (count > 0) raw.put(count, name);
    else raw.delete(name);
  }
}

/** Of many, all at once: a thousand requests would take as long as a thousand accounts. */
async function readCounts(
  transaction: Transaction,
  names: readonly string[],
): Promise<Map<string, number | undefined>> {
  const store = transaction.objectStore('counts');
  if (names.length <= ONE_BY_ONE) {
    const counts = await Promise.all(names.map((name) => store.get(name)));
    return new Map(names.map((name, index) => [name, counts[index]]));
  }
  const [known, counts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(known.map((name, index) => [name, counts[index]]));
}

/** By how many each institution's accounts grew. */
function countChanges(before: readonly Account[], after: readonly Account[]): Map<string, number> {
  const changes = new Map<string, number>();
  const add = (accounts: readonly Account[], by: number) => {
    for (const { institution, gone } of accounts) {
      if (!institution || gone?.value) continue;
      changes.set(institution.value.name, (changes.get(institution.value.name) ?? 0) + by);
    }
  };
  add(before, -1);
  add(after, 1);
  return changes;
}
