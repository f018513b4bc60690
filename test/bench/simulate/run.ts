import type { Reminder } from '../../../core/consent/reminder.ts';
import { Browser } from './browser.ts';
import { Judge, type Tally } from './judge.ts';
import type { Others } from './others.ts';
import { type Random, randomFrom } from './random.ts';
import { grant, makeUser, type User, type WorldAccount } from './world.ts';

/** Users from `first` on, up to and without `last`, so that several threads can share them. */
export type Run = { first: number; last: number; days: number; seed: number };

/** Days in a month, on average. */
const MONTH = 30.44;
/** A clock that is off by more than a zone breaks every certificate: no page is read then. */
const ZONE = 1;

/** Lets every user live through the days, and counts what came of it. */
export function run({ first, last, days, seed }: Run, tally: Tally, others: Others): void {
  for (let index = first; index < last; index++) {
    const random = randomFrom(seed * 100_003 + index);
    new Life(makeUser(random, days), random, tally, others).live(days);
    tally.userMonths += days / MONTH;
  }
}

class Life {
  readonly #user: User;
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #others: Others;
  readonly #browser: Browser;
  readonly #judge: Judge;
  /** Days on which the browser was open, with what its clock said. */
  readonly #open = new Map<number, number>();
  /** Days on which a feed that stopped is noticed and mended. */
  readonly #repairs = new Map<number, WorldAccount[]>();
  /** `account end` of what was snoozed or answered. */
  readonly #asked = new Set<string>();

  constructor(user: User, random: Random, tally: Tally, others: Others) {
    this.#user = user;
    this.#random = random;
    this.#tally = tally;
    this.#others = others;
    this.#browser = new Browser(user);
    this.#judge = new Judge(tally, user);
    others.begin(user.accounts);
  }

  live(days: number): void {
    const { accounts, away, opensBrowser, looksEvery } = this.#user;
    this.#browser.look(accounts, 0);
    for (let day = 0; day < days; day++) {
      this.#letLapse(day);
      const isAway = away.some(([from, until]) => day >= from && day <= until);
      if (isAway || !this.#random.chance(opensBrowser)) continue;
      const clock = day + this.#clockOff(day);
      this.#open.set(day, clock);
      if (Math.abs(clock - day) <= ZONE && day % looksEvery === looksEvery - 1)
        this.#browser.look(accounts, day);
      for (const hour of this.#hours()) this.#wake(day, clock, hour);
      if (Math.abs(clock - day) <= ZONE) this.#judge.evening(this.#browser.known, clock);
    }
    for (const account of accounts) this.#others.closed(account, days);
  }

  #letLapse(day: number): void {
    for (const account of this.#user.accounts) {
      if (account.dropped || day !== account.dies + 1) continue;
      this.#judge.lapsed(account, this.#browser.known.get(account.id), this.#open);
      const on = day + this.#random.whole(1, 40);
      this.#repairs.set(on, [...(this.#repairs.get(on) ?? []), account]);
    }
    const late = (this.#repairs.get(day) ?? []).filter(
      (account) => !account.dropped && day > account.dies,
    );
    if (late.length > 0) this.#renew(late, day);
  }

  #wake(day: number, clock: number, hour: number): void {
    const known = (key: string) => this.#browser.known.get(this.#browser.idOf(key));
    const reminders = this.#browser.wake(clock, hour);
    for (const reminder of reminders) {
      this.#judge.shown(reminder, day, clock, {
        known,
        idOf: (key) => this.#browser.idOf(key),
        asked: this.#asked,
      });
    }
    if (Math.abs(clock - day) <= ZONE)
      for (const reminder of reminders) this.#react(reminder, day, clock);
  }

  #react(reminder: Reminder, day: number, clock: number): void {
    const random = this.#random;
    const ids = new Set(reminder.items.map((item) => this.#browser.idOf(item.account)));
    if (random.chance(this.#user.diligence)) {
      const named = this.#user.accounts.filter(({ id, dropped }) => ids.has(id) && !dropped);
      const banks = new Set(named.map(({ provider, bank }) => `${provider.id} ${bank}`));
      const others = this.#user.accounts.filter(
        ({ provider, bank, id, dropped }) =>
          !dropped && !ids.has(id) && banks.has(`${provider.id} ${bank}`) && random.chance(0.7),
      );
      this.#renew([...named, ...others], day);
    } else if (random.chance(0.25)) {
      const { answer, days } = random.pick([DAY, WEEK, RENEWED]);
      for (const { account } of reminder.items) {
        const id = this.#browser.idOf(account);
        const end = this.#browser.known.get(id)?.end ?? null;
        this.#asked.add(`${id} ${end}`);
        if (end !== null) this.#judge.answered(id, end, clock, days);
      }
      this.#browser.answer(reminder, answer, clock);
    }
  }

  #renew(accounts: readonly WorldAccount[], day: number): void {
    const random = this.#random;
    this.#tally.renewals += accounts.length;
    for (const account of accounts) {
      this.#others.closed(account, day);
      grant(account, day, random);
      // Where renewing drops what is not selected again, now and then one is forgotten.
      account.dropped =
        account.provider.renewingDrops && accounts.length > 1 && random.chance(0.03);
    }
    // Not every renewal ends on a page that is read: then the ledger holds the old end.
    if (!random.chance(0.9)) return;
    const providers = new Set(accounts.map(({ provider }) => provider.id));
    this.#browser.look(
      this.#user.accounts.filter(({ provider }) => providers.has(provider.id)),
      day,
    );
  }

  /** A browser starts once, or is woken again and again; with quiet hours it is also started at night. */
  #hours(): number[] {
    const hours = this.#random.chance(0.15) ? [9, 9, 17] : [9];
    return this.#user.quiet && this.#random.chance(0.3) ? [6, ...hours] : hours;
  }

  #clockOff(day: number): number {
    return this.#user.clock.find(({ from, until }) => day >= from && day <= until)?.off ?? 0;
  }
}

type Answer = Parameters<Browser['answer']>[1];
/** What the user can answer, and for how many days it puts the reminder off. */
type Choice = { answer: Answer; days: number | null };
const DAY: Choice = { answer: { type: 'snooze', for: 'day' }, days: 1 };
const WEEK: Choice = { answer: { type: 'snooze', for: 'week' }, days: 7 };
const RENEWED: Choice = { answer: { type: 'renewed' }, days: null };
