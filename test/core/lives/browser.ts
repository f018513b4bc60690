import type { Account, Ledger } from '../../../core/ledger/account.ts';
import { parseBackup, toBackup } from '../../../core/ledger/backup.ts';
import { type Edit, editAccounts } from '../../../core/ledger/edit-account.ts';
import { endEarly } from '../../../core/ledger/end-early.ts';
import { eraseAccounts } from '../../../core/ledger/erase-accounts.ts';
import { keysOf } from '../../../core/ledger/known-keys.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { markNotRenewed } from '../../../core/ledger/not-renewed.ts';
import { recordLinked } from '../../../core/ledger/record-linked.ts';
import { recordShare } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { dayText, plainDay, type Says, sightingOf, type WorldAccount } from './world.ts';

export const BOOKS = ['https://a.odoo.com', 'https://b.odoo.com'] as const;
export type Moment = { day: number; at: string };

/** One browser with Feedkeeper in it, made of the real core. */
export class Browser {
  ledger: Ledger = EMPTY;

  read(accounts: readonly WorldAccount[], says: Says, isComplete: boolean, { day, at }: Moment) {
    const sightings = accounts.map((account) => sightingOf(account, says, day, at));
    const [first] = sightings;
    if (!first) return;
    const options = {
      today: plainDay(day),
      ...(isComplete && { complete: { provider: first.provider, at } }),
    };
    const { ledger, changes } = recordSightings(this.ledger, sightings, options);
    this.ledger = {
      ...ledger,
      accounts: markNotRenewed(ledger.accounts, changes, options.today),
    };
  }

  share(
    ticked: readonly WorldAccount[],
    left: readonly WorldAccount[],
    origin: string,
    now: Moment,
  ) {
    const [first] = [...ticked, ...left];
    if (!first) return;
    this.ledger = recordShare(this.ledger, {
      aggregator: first.provider,
      app: 'odoo',
      origin,
      selected: this.keys(ticked),
      unselected: this.keys(left),
      at: now.at,
      on: dayText(now.day),
    });
  }

  lookAtApp(linked: readonly WorldAccount[], origin: string, { at, day }: Moment) {
    const accounts = linked.map(({ iban, dies }) => ({
      iban,
      currency: 'EUR',
      expires: null,
      status: day > dies ? ('expired' as const) : ('linked' as const),
    }));
    this.ledger = recordLinked(this.ledger, { app: 'odoo', origin, accounts, at }).ledger;
  }

  edit(accounts: readonly WorldAccount[], edit: Edit, { at }: Moment) {
    this.ledger = editAccounts(this.ledger, this.keys(accounts), edit, at);
  }

  endEarly(account: WorldAccount, { at, day }: Moment) {
    this.ledger = endEarly(this.ledger, this.keys([account]), dayText(day), at);
  }

  /** The ledger as it is after some accounts were erased, and that was undone. */
  erasedAndBack(accounts: readonly WorldAccount[]): Ledger {
    const { ledger, erased } = eraseAccounts(this.ledger, this.keys(accounts));
    return mergeLedgers(ledger, erased);
  }

  /** The ledger as a file of another browser brings it. */
  backup({ at }: Moment): Ledger {
    const read = parseBackup(JSON.parse(JSON.stringify(toBackup(this.ledger, at))));
    if (!read.ok || read.value.skipped.length > 0) throw new Error('a backup is read whole');
    return read.value.ledger;
  }

  take(backup: Ledger) {
    this.ledger = mergeLedgers(this.ledger, backup);
  }

  find({ provider, id, iban }: WorldAccount): Account | undefined {
    const seen = { id, iban, currency: 'EUR', institution: null };
    const known = keysOf(this.ledger.accounts);
    return known.of(provider, seen)[0] ?? known.of(provider, { ...seen, iban: null })[0];
  }

  keys(accounts: readonly WorldAccount[]): string[] {
    return accounts.flatMap((account) => this.find(account)?.key ?? []);
  }
}
