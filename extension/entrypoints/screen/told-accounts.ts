import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { groupConnections } from '../../../core/ledger/join-connections.ts';
import { accountsOf, type Transaction } from '../../store/find-rows.ts';
import { partsWithEnds } from '../../store/parts-with-ends.ts';
import { readAccounts } from '../../store/read-ledger.ts';
import { reading } from '../../store/reading.ts';

/** As this page read them last, with the mark of the write before: sections share them until the next one. */
let last: { written: string; accounts: Promise<Account[]> } | null = null;

/** Every account, with the end that an app shows where the aggregator never said one. */
export async function readToldAccounts(): Promise<Account[]> {
  const accounts = await reading(['accounts', 'connections', 'bounds'], async (transaction) => {
    const written = await transaction.objectStore('bounds').get('written');
    if (written === undefined) return read(transaction);
    if (last?.written !== written) last = { written, accounts: read(transaction) };
    return last.accounts;
  }).catch((error: unknown) => {
    last = null;
    throw error;
  });
  // None may mean a damaged database: that is asked there.
  return accounts.length > 0 ? accounts : readAccounts();
}

async function read(transaction: Transaction): Promise<Account[]> {
  const [accounts, told] = await Promise.all([accountsOf(transaction), partsWithEnds(transaction)]);
  if (told.length === 0) return accounts;
  return accountsWithAppEnds({ accounts, connections: groupConnections(told, accounts) });
}
