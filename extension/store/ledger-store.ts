import type { Policies } from '../../core/consent/policies.ts';
import type { Ledger } from '../../core/ledger/account.ts';
import { type Edit, editAccounts } from '../../core/ledger/edit-account.ts';
import { endEarly } from '../../core/ledger/end-early.ts';
import { namesOf } from '../../core/ledger/identifier.ts';
import { groupConnections } from '../../core/ledger/join-connections.ts';
import { answerMasked } from '../../core/ledger/masked-question.ts';
import { mergeLedgers } from '../../core/ledger/merge.ts';
import { markNotRenewed } from '../../core/ledger/not-renewed.ts';
import { type LinkedList, recordLinked as linked } from '../../core/ledger/record-linked.ts';
import {
  type AuthorisedShare,
  recordSharePageSeen as pageSeen,
  recordShare as shared,
} from '../../core/ledger/record-share.ts';
import { type RecordOptions, recordSightings } from '../../core/ledger/record-sightings.ts';
import type { RecordedChange } from '../../core/ledger/recorded-change.ts';
import type { Sighting } from '../../core/ledger/sighting.ts';
import type { Day, Moment } from '../../core/reading/day.ts';
import { accountsBesideRenewed, accountsNamed, accountsOf, type Transaction } from './find-rows.ts';
import { readAll } from './read-ledger.ts';
import type { Stored } from './stored.ts';
import type { Watched } from './watched.ts';
import { writeAccounts, writeConnections } from './write-rows.ts';
import { writing } from './writing.ts';

export { accountsAt } from './all-accounts.ts';
export { bringBack, erase, eraseAll } from './erase.ts';
export { readKeptBackup } from './kept-backup.ts';
export { onLedgerChange } from './ledger-change.ts';
export {
  readAccounts,
  readConnections,
  readLedger,
  readLedgerFor,
  readLedgerNamed,
} from './read-ledger.ts';
export { countsOfInstitutions, nextToEnd } from './read-rows.ts';

export type Recorded = { changes: RecordedChange[] };

/** Takes in sightings. What is read, merged and written is one transaction: nothing that another tab writes is lost. */
export function record(
  sightings: readonly Sighting[],
  options: RecordOptions & { policies?: Policies },
): Promise<Stored<Recorded>> {
  return writing(async (transaction) => {
    const named = options.complete
      ? await accountsOf(transaction, options.complete.provider)
      : await accountsNamed(
          transaction,
          sightings.flatMap((one) => namesOf(one.provider, one)),
        );
    const { ledger, changes } = recordSightings(
      { accounts: named, connections: [] },
      sightings,
      options,
    );
    const others = await accountsBesideRenewed(transaction, changes, named);
    const after = markNotRenewed([...ledger.accounts, ...others], changes, options.today);
    await writeAccounts(transaction, [...named, ...others], after, options.policies);
    return { changes };
  });
}

/** A share page that the user authorised. */
export function recordShare(share: AuthorisedShare): Promise<Stored<object>> {
  return writing(async (transaction) => {
    const names = [...share.selected, ...share.unselected];
    await changeSome(transaction, names, (ledger) => shared(ledger, share));
    return {};
  });
}

/** A share page that is open, and not authorised yet. */
export function recordSharePageSeen(
  share: Parameters<typeof pageSeen>[1],
): Promise<Stored<object>> {
  return writing(async (transaction) => {
    await changeSome(transaction, [], (ledger) => pageSeen(ledger, share));
    return {};
  });
}

/** Accounts that an app lists as linked. `unknown`: numbers that no aggregator has. */
export function recordLinked(list: LinkedList): Promise<Stored<{ unknown: string[] }>> {
  return writing(async (transaction) => {
    const ledger = await readAll(transaction);
    const { ledger: after, unknown } = linked(ledger, list);
    writeConnections(transaction, after.connections);
    return { unknown };
  });
}

/** What the user writes over what was read. */
export function changeAccounts(
  keys: readonly string[],
  edit: Edit,
  at: Moment,
): Promise<Stored<object>> {
  return changing(keys, (ledger) => editAccounts(ledger, keys, edit, at));
}

/** The user says which account a masked number is; `null`: none of those it could be. */
export function answerQuestion(
  key: string,
  same: string | null,
  at: Moment,
): Promise<Stored<object>> {
  const keys = same === null ? [key] : [key, same];
  return changing(keys, (ledger) => answerMasked(ledger, key, same, at));
}

/** The user says that consents are over before their date. */
export function endConsents(keys: readonly string[], on: Day, at: Moment): Promise<Stored<object>> {
  return changing(keys, (ledger) => endEarly(ledger, keys, on, at));
}

/** What the user takes in at one press: one transaction over the whole ledger. */
export function changeLedger(
  change: (ledger: Ledger) => Ledger,
  policies?: Policies,
  watched?: Watched,
): Promise<Stored<object>> {
  return writing((transaction) => changeAll(transaction, change, policies, watched));
}

/** Adds another ledger: a backup. A damaged database takes it too, for this is what mends it. */
export function mergeIn(
  other: Ledger,
  policies?: Policies,
  watched?: Watched,
): Promise<Stored<object>> {
  const merge = (ledger: Ledger) => mergeLedgers(ledger, other);
  return writing((transaction) => changeAll(transaction, merge, policies, watched), 'mended');
}

async function changeAll(
  transaction: Transaction,
  change: (ledger: Ledger) => Ledger,
  policies?: Policies,
  watched?: Watched,
): Promise<object> {
  const before = await readAll(transaction);
  const after = change(before);
  await writeAccounts(transaction, before.accounts, after.accounts, policies, watched);
  writeConnections(transaction, after.connections);
  return {};
}

function changing(
  keys: readonly string[],
  change: (ledger: Ledger) => Ledger,
): Promise<Stored<object>> {
  return writing(async (transaction) => {
    await changeSome(transaction, keys, change);
    return {};
  });
}

/** Changes a part of the ledger that holds these accounts and every connection. */
async function changeSome(
  transaction: Transaction,
  keys: readonly string[],
  change: (ledger: Ledger) => Ledger,
): Promise<void> {
  const accounts = await accountsNamed(transaction, keys);
  const told = await transaction.objectStore('connections').getAll();
  const after = change({ accounts, connections: groupConnections(told, accounts) });
  await writeAccounts(transaction, accounts, after.accounts);
  writeConnections(transaction, after.connections);
}
