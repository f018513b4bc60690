import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { groupConnections } from '../../../core/ledger/join-connections.ts';
import { accountsOf, type Transaction } from '../../store/find-rows.ts';
import { onceAWrite } from '../../store/once-a-write.ts';
import { partsWithEnds } from '../../store/parts-with-ends.ts';
import { readAccounts } from '../../store/read-ledger.ts';

const readOnce = onceAWrite(read);

/** Every account, with the end that an app shows where the aggregator never said one. Sections share them until the next write. */
export async function readToldAccounts(): Promise<Account[]> {
  const accounts = await readOnce();
  // None may mean a damaged database: that is asked there.
  return accounts.length > 0 ? accounts : readAccounts();
}

async function read(transaction: Transaction): Promise<Account[]> {
  const [accounts, told] = await Promise.all([accountsOf(transaction), partsWithEnds(transaction)]);
  if (told.length === 0) return accounts;
  return accountsWithAppEnds({ accounts, connections: groupConnections(told, accounts) });
}
