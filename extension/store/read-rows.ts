import type { Account } from '../../core/ledger/account.ts';
import { reading } from './reading.ts';
import type { AccountRow } from './schema.ts';

// What a screen asks first, by an index or a count that is kept: however many accounts there are, it takes a glance.
// Apart from all-accounts.ts, which the popup loads when it is asked for more, and from read-ledger.ts, since with that comes
// the joining of connections, three times the code of the popup.

/** The n accounts that end soonest, then some whose end nobody knows. */
export function nextToEnd(n: number): Promise<Account[]> {
  return reading(['accounts', 'bounds'], async (transaction) => {
    const store = transaction.objectStore('accounts');
    const first = await transaction.objectStore('bounds').get('endsOn');
    const rows = await store.index('endsOn').getAll(first && IDBKeyRange.lowerBound(first), n);
    const others = rows.length < n ? await store.getAll(null, n * 2) : [];
    const undated = others.filter((row) => !row.endsOn && isListed(row));
    return [...rows, ...undated.slice(0, n - rows.length)];
  });
}

/** How many accounts each institution has, by name. */
export function countsOfInstitutions(): Promise<{ name: string; count: number }[]> {
  return reading(['counts'], async (transaction) => {
    const store = transaction.objectStore('counts');
    const [names, counts] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return names.map((name, index) => ({ name, count: counts[index] ?? 0 }));
  });
}

export function isListed({ gone }: AccountRow): boolean {
  return !gone?.value;
}
