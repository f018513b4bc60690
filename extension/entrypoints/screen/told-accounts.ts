import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { readLedger } from '../../store/read-ledger.ts';

/** Every account, with the end that an app shows where the aggregator never said one. */
export async function readToldAccounts(): Promise<Account[]> {
  return accountsWithAppEnds(await readLedger());
}
