import type { Account, Connection, Ledger } from '../../core/ledger/account.ts';
import { groupConnections } from '../../core/ledger/join-connections.ts';
import { toAccount } from './account-row.ts';
import { readCanary } from './canary.ts';
import { accountsNamed, accountsOf, type Transaction } from './find-rows.ts';
import { onceAWrite } from './once-a-write.ts';
import { reading } from './reading.ts';
import { StoreFault } from './stored.ts';

/** The whole ledger, inside a transaction. */
export async function readAll(transaction: Transaction): Promise<Ledger> {
  const [accounts, told] = await Promise.all([
    accountsOf(transaction),
    transaction.objectStore('connections').getAll(),
  ]);
  return { accounts, connections: groupConnections(told, accounts) };
}

const readOnce = onceAWrite(readAll);

/** The whole ledger as it was at one moment. One look at a tab asks for it several times: it is read once a write. */
export async function readLedger(): Promise<Ledger> {
  const ledger = await readOnce();
  await checkCanary(ledger.accounts);
  return ledger;
}

export async function readAccounts(): Promise<Account[]> {
  const accounts = await reading(['accounts'], accountsOf);
  await checkCanary(accounts);
  return accounts;
}

/** The accounts of some institutions, with what every connection holds of them: enough for what an app shows first. */
export function readLedgerOf(institutions: readonly string[]): Promise<Ledger> {
  return reading(['accounts', 'connections'], async (transaction) => {
    const index = transaction.objectStore('accounts').index('institution');
    const [told, ...rows] = await Promise.all([
      transaction.objectStore('connections').getAll(),
      ...institutions.map((name) => index.getAll(name)),
    ]);
    const accounts = rows.flat().map(toAccount);
    return { accounts, connections: groupConnections(told, accounts) };
  });
}

/**
 * The accounts that these names (`provider|identifier`) can mean, with what every connection holds of them: enough for
 * what one page lists, however many there are beside them.
 */
export function readLedgerNamed(names: Iterable<string>): Promise<Ledger> {
  return reading(['accounts', 'connections'], async (transaction) => {
    const [told, accounts] = await Promise.all([
      transaction.objectStore('connections').getAll(),
      accountsNamed(transaction, names),
    ]);
    return { accounts, connections: groupConnections(told, accounts) };
  });
}

export function readConnections(): Promise<Connection[]> {
  return reading(['accounts', 'connections'], async (transaction) => {
    const told = await transaction.objectStore('connections').getAll();
    const keys = new Set(told.flatMap(({ accounts }) => Object.keys(accounts)));
    return groupConnections(told, await accountsNamed(transaction, keys));
  });
}

async function checkCanary(accounts: readonly Account[]): Promise<void> {
  if (accounts.length > 0) return;
  const canary = await readCanary();
  if (canary && canary.accounts > 0) throw new StoreFault('damaged');
}
