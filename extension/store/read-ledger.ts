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

/** `name` as the ledger has it; `countsByInstitution` lists the names. */
export function readAccountsByInstitution(name: string): Promise<Account[]> {
  return reading(['accounts'], async (transaction) => {
    const rows = await transaction.objectStore('accounts').index('institution').getAll(name);
    return rows.map(toAccount).filter(({ gone }) => !gone?.value);
  });
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

/** The n accounts that end soonest, those that are over first; where fewer have a date, some that have none. */
export function nextToExpire(n: number): Promise<Account[]> {
  return reading(['accounts', 'bounds'], async (transaction) => {
    const store = transaction.objectStore('accounts');
    const first = await transaction.objectStore('bounds').get('endsOn');
    const rows = await store.index('endsOn').getAll(first && IDBKeyRange.lowerBound(first), n);
    const missing = n - rows.length;
    const others = missing > 0 ? await store.getAll(null, n * 2) : [];
    const undated = others.filter(({ endsOn, gone }) => endsOn === undefined && !gone?.value);
    return [...rows, ...undated.slice(0, missing)].map(toAccount);
  });
}

/** How many accounts each institution has, by name. Those that are gone, and those of no known institution, are not counted. */
export function countsByInstitution(): Promise<Map<string, number>> {
  return reading(['counts'], async (transaction) => {
    const store = transaction.objectStore('counts');
    const [names, counts] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(names.map((name, index) => [name, counts[index] ?? 0]));
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
