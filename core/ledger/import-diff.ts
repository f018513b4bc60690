import type { Account, Ledger } from './account.ts';
import { keysOf } from './known-keys.ts';
import { mergeLedgers } from './merge.ts';
import { type FieldChange, fieldChanges } from './recorded-change.ts';

/** What taking in another ledger would do, shown before it is done. */
export type ImportDiff = {
  added: Account[];
  changed: { account: Account; fields: FieldChange[] }[];
  same: Account[];
  /** Of the same ones, those that would know more of their past. */
  deeper: number;
};

/** Compares what is kept with what it would become. Of several accounts that would become one, the one with its key counts. */
export function importDiff(ledger: Ledger, incoming: Ledger): ImportDiff {
  const merged = mergeLedgers(ledger, incoming);
  const keys = keysOf(merged.accounts);
  const brought = new Set(incoming.accounts.map(({ key }) => keys.now(key)));
  const before = new Map(ledger.accounts.map((account) => [keys.now(account.key), account]));
  const diff: ImportDiff = { added: [], changed: [], same: [], deeper: 0 };
  for (const account of merged.accounts.filter(({ key }) => brought.has(key))) {
    const was = before.get(account.key);
    const fields = was ? fieldChanges(was, account) : [];
    if (!was) diff.added.push(account);
    else if (fields.length > 0) diff.changed.push({ account, fields });
    else {
      diff.same.push(account);
      if (account.history.length > was.history.length) diff.deeper += 1;
    }
  }
  return diff;
}
