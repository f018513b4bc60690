import type { Account, Connection, Ledger } from '../../core/ledger/account.ts';
import { foldName } from '../../core/ledger/fold-name.ts';
import { groupConnections } from '../../core/ledger/join-connections.ts';
import { toAccount } from './account-row.ts';
import { checkEmpty } from './damage.ts';
import { accountsNamed, accountsOf, type Transaction } from './find-rows.ts';
import { totalOf } from './kept-total.ts';
import { onceAWrite } from './once-a-write.ts';
import { reading } from './reading.ts';

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
  if (ledger.accounts.length === 0) await checkEmpty();
  return ledger;
}

export async function readAccounts(): Promise<Account[]> {
  const accounts = await reading(['accounts'], accountsOf);
  if (accounts.length === 0) await checkEmpty();
  return accounts;
}

/** Above this, one bank is read by itself: the whole takes a second for each ten thousand. */
const MANY = 2_000;

/** Of the accounts of a bank as it is picked, what an app's preview needs. `isPart`: those of other banks are not with it. */
export async function readLedgerFor(
  institution: string,
): Promise<{ ledger: Ledger; isPart: boolean }> {
  const part = await reading(['accounts', 'connections', 'bounds'], async (transaction) => {
    if ((await totalOf(transaction)) <= MANY) return null;
    const index = transaction.objectStore('accounts').index('institution');
    const [told, rows] = await Promise.all([
      transaction.objectStore('connections').getAll(),
      index.getAll(institution),
    ]);
    const accounts = rows.map(toAccount);
    // Nobody's name as it is kept, or a brand that others can share: that takes every bank to tell.
    if (accounts.length === 0 || accounts.some((account) => isOfBrand(account, institution)))
      return null;
    return { accounts, connections: groupConnections(told, accounts) };
  });
  return part ? { ledger: part, isPart: true } : { ledger: await readLedger(), isPart: false };
}

function isOfBrand({ institution }: Account, name: string): boolean {
  const brand = institution?.value.brand;
  return brand !== undefined && foldName(brand) === foldName(name);
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
