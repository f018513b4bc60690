import type { WorldAccount } from './world.ts';

/** What another way of reminding would have done in the same world. */
export type Outcome = {
  name: string;
  reminders: number;
  lapses: number;
  unannounced: number;
  falseAlarms: number;
};

/** Days before the date it believes in, on which it tells, and the date itself. */
type Way = {
  outcome: Outcome;
  before: number[];
  believes: (account: WorldAccount, connection: number) => number;
  per: 'account' | 'connection';
};

/** A reminder with more than this left, of a consent that does not end then, sends the user to the bank for nothing. */
const FALSE_BY = 31;

/**
 * The ways that others remind, by mail and so without a browser that may be closed: every account at a fixed 90 days,
 * Odoo's 15, 3 and 1 before the one date of a connection, Ponto's 14 and 0 before each account's (FACTS.md §2). They
 * know what their policy knows, and all they are told of is how the world goes.
 */
export class Others {
  readonly #ways: Way[] = [
    {
      outcome: outcome('fixed 90 days'),
      before: [30, 14, 7, 3, 1, 0],
      believes: (a) => a.granted + 90,
      per: 'account',
    },
    {
      outcome: outcome('Odoo: 15/3/1 per connection'),
      before: [15, 3, 1],
      believes: (_, connection) => connection,
      per: 'connection',
    },
    {
      outcome: outcome('Ponto: 14/0 per account'),
      before: [14, 0],
      believes: (a) => a.end,
      per: 'account',
    },
  ];
  /** The one date that an app shows for a connection: the one of the account that was given first. */
  readonly #connections = new WeakMap<WorldAccount, { granted: number; end: number }>();
  readonly #sent = new Set<string>();
  #user = 0;

  get outcomes(): Outcome[] {
    return this.#ways.map(({ outcome }) => outcome);
  }

  /** A new user's accounts; those of a bank are one connection, whose date is the one told when it was made. */
  begin(accounts: readonly WorldAccount[]): void {
    this.#user += 1;
    this.#sent.clear();
    const banks = Map.groupBy(accounts, ({ provider, bank }) => `${provider.id} ${bank}`);
    for (const own of banks.values()) {
      const [first] = own;
      if (!first) continue;
      const connection = { granted: first.granted, end: first.end };
      for (const account of own) this.#connections.set(account, connection);
    }
  }

  /** The consent at hand was renewed on this day, or the days are over. */
  closed(account: WorldAccount, day: number): void {
    const connection = this.#connections.get(account);
    for (const way of this.#ways) this.#judge(way, account, connection?.end ?? account.end, day);
    if (connection && connection.granted < account.granted)
      Object.assign(connection, { granted: account.granted, end: account.end });
  }

  #judge(
    { outcome, before, believes, per }: Way,
    account: WorldAccount,
    connection: number,
    day: number,
  ): void {
    const believed = believes(account, connection);
    const told = before
      .map((days) => believed - days)
      .filter((on) => on >= Math.max(0, account.granted) && on < day);
    for (const on of told) {
      const key = `${outcome.name} ${this.#user} ${per === 'account' ? account.id : `${account.provider.id} ${account.bank}`} ${on}`;
      if (this.#sent.has(key)) continue;
      this.#sent.add(key);
      outcome.reminders += 1;
      if (account.end - on > FALSE_BY || on > account.end) outcome.falseAlarms += 1;
    }
    if (account.dies < account.end || day <= account.end || account.end < 0) return;
    outcome.lapses += 1;
    const isAnnounced = told.some((on) => on < account.end && account.end - on <= FALSE_BY);
    if (!isAnnounced) outcome.unannounced += 1;
  }
}

/** The same ways in two parts of the users, counted together. */
export function addOutcomes(a: readonly Outcome[], b: readonly Outcome[]): Outcome[] {
  return b.map((one, i) => {
    const other = a[i] ?? outcome(one.name);
    return {
      name: one.name,
      reminders: one.reminders + other.reminders,
      lapses: one.lapses + other.lapses,
      unannounced: one.unannounced + other.unannounced,
      falseAlarms: one.falseAlarms + other.falseAlarms,
    };
  });
}

function outcome(name: string): Outcome {
  return { name, reminders: 0, lapses: 0, unannounced: 0, falseAlarms: 0 };
}
