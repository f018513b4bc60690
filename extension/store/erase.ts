import { unwrap } from 'idb';
import type { Policies } from '../../core/consent/policies.ts';
import type { Ledger } from '../../core/ledger/account.ts';
import { eraseAccounts } from '../../core/ledger/erase-accounts.ts';
import { keysOf } from '../../core/ledger/known-keys.ts';
import { mergeLedgers } from '../../core/ledger/merge.ts';
import { forgetCanary } from './canary.ts';
import type { Transaction } from './find-rows.ts';
import { readAll } from './read-ledger.ts';
import type { FeedkeeperSchema } from './schema.ts';
import type { Stored } from './stored.ts';
import { writeAccounts, writeConnections } from './write-rows.ts';
import { writing } from './writing.ts';

/** Rows outside of the ledger that name an account by its key, and so by its number. */
type Beside = {
  reminders: FeedkeeperSchema['reminders']['value'][];
  progress: FeedkeeperSchema['progress']['value'][];
};

/** What was forgotten: `bringBack` undoes it. */
export type Forgotten = { erased: Ledger; beside: Beside };

/** Forgets accounts, what connections hold of them, what was told of them, and the journeys about them. */
export function erase(keys: readonly string[]): Promise<Stored<Forgotten>> {
  return writing(async (transaction) => {
    const before = await readAll(transaction);
    const { ledger, erased } = eraseAccounts(before, keys);
    const known = keysOf(before.accounts);
    const gone = new Set(erased.accounts.map(({ key }) => key));
    const beside = await forgetBeside(transaction, (account) => gone.has(known.now(account)));
    await writeAccounts(transaction, before.accounts, ledger.accounts);
    writeConnections(transaction, ledger.connections);
    return { erased, beside };
  }, 'erased');
}

/** Forgets every account and connection, and what stands beside them. */
export async function eraseAll(): Promise<Stored<Forgotten>> {
  // Before, not after: killed in between, an empty ledger must not look like a damaged one.
  await forgetCanary().catch(() => {});
  return writing(async (transaction) => {
    const erased = await readAll(transaction);
    const beside = await forgetBeside(transaction, () => true);
    clearLedger(transaction);
    return { erased, beside };
  }, 'erased');
}

/** Undoes an erasure, the reminders that were told included: none is told twice. */
export function bringBack(
  { erased, beside }: Forgotten,
  policies?: Policies,
): Promise<Stored<object>> {
  return writing(async (transaction) => {
    const before = await readAll(transaction);
    const { accounts, connections } = mergeLedgers(before, erased);
    await writeAccounts(transaction, before.accounts, accounts, policies);
    writeConnections(transaction, connections);
    const raw = unwrap(transaction);
    for (const row of beside.reminders) raw.objectStore('reminders').put(row);
    for (const row of beside.progress) raw.objectStore('progress').put(row);
    return {};
  }, 'erased');
}

async function forgetBeside(
  transaction: Transaction,
  isGone: (account: string) => boolean,
): Promise<Beside> {
  const reminders = await transaction.objectStore('reminders').getAll();
  const progress = await transaction.objectStore('progress').getAll();
  const beside = {
    reminders: reminders.filter(({ account }) => isGone(account)),
    progress: progress.filter(({ progress: { account } }) => account && isGone(account)),
  };
  const raw = unwrap(transaction);
  for (const { key } of beside.reminders) raw.objectStore('reminders').delete(key);
  for (const { key } of beside.progress) raw.objectStore('progress').delete(key);
  return beside;
}

function clearLedger(transaction: Transaction): void {
  const raw = unwrap(transaction);
  for (const name of ['accounts', 'connections', 'counts', 'bounds']) raw.objectStore(name).clear();
}
