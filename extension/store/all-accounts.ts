import type { Account } from '../../core/ledger/account.ts';
import { checkEmpty } from './damage.ts';
import { isListed } from './read-rows.ts';
import { reading } from './reading.ts';

/** Every account that is not gone. Throws where a damaged database opened as an empty one. */
export async function allAccounts(): Promise<Account[]> {
  const rows = await reading(['accounts'], (transaction) =>
    transaction.objectStore('accounts').getAll(),
  );
  if (rows.length === 0) await checkEmpty();
  return rows.filter(isListed);
}

/** The accounts of one institution, by its name, that are not gone. */
export async function accountsAt(institution: string): Promise<Account[]> {
  const rows = await reading(['accounts'], (transaction) =>
    transaction.objectStore('accounts').index('institution').getAll(institution),
  );
  return rows.filter(isListed);
}
