import type { Reminder } from '../../../core/consent/reminder.ts';
import { dayNumber } from './days.ts';
import { LostReminders } from './lost.ts';
import type { Known } from './told.ts';
import type { User, WorldAccount } from './world.ts';

/** What came of a run. The first four must be zero. */
export type Tally = {
  /** Lapses not announced a day ahead, though the ledger knew the end and the browser was open in time. */
  unannounced: number;
  /** Reminders of an end that the ledger did not hold, or of an account that is gone or over. */
  falseAlarms: number;
  /** The same day before the same end told twice, the user not having asked for it. */
  twice: number;
  /** Evenings on which something should have been told by then, and was not. */
  lost: number;
  /** Lapses whose end the ledger knew, and was told of a day ahead or earlier. */
  announced: number;
  /** … and the browser was closed on all the days on which it could have told. */
  closed: number;
  /** Of those, how many were told when it was next opened. */
  toldAfter: number;
  /** Lapses whose end nobody told the ledger, such as banks that keep to none, or ended before it. */
  unknowable: number;
  /** Told on a day when the clock was wrong by more than a zone. */
  byWrongClock: number;
  reminders: number;
  userMonths: number;
  renewals: number;
};

export function emptyTally(): Tally {
  return {
    unannounced: 0,
    falseAlarms: 0,
    twice: 0,
    lost: 0,
    announced: 0,
    closed: 0,
    toldAfter: 0,
    unknowable: 0,
    byWrongClock: 0,
    reminders: 0,
    userMonths: 0,
    renewals: 0,
  };
}

/** Two parts of the users, counted together. */
export function addTallies(a: Tally, b: Tally): Tally {
  const sum = { ...a };
  for (const key of Object.keys(b) as (keyof Tally)[]) sum[key] += b[key];
  return sum;
}

/** What the oracle holds of an account, by the ledger's key, and what the user answered to. */
type Watched = {
  known: (key: string) => Known | undefined;
  idOf: (key: string) => string;
  asked: ReadonlySet<string>;
};

/** Watches one user's reminders and lapses, by the oracle's knowledge and never by core's. */
export class Judge {
  readonly #tally: Tally;
  readonly #user: User;
  /** `account end` → the first true day on which it was told. */
  readonly #told = new Map<string, number>();
  readonly #thresholds = new Map<string, { day: number; clock: number }>();
  readonly #missed = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #lost: LostReminders;

  constructor(tally: Tally, user: User) {
    this.#tally = tally;
    this.#user = user;
    this.#lost = new LostReminders(user);
  }

  /** A reminder was shown on a true day, while the machine took it to be `clock`. */
  shown(reminder: Reminder, day: number, clock: number, { known, idOf, asked }: Watched): void {
    if (!this.#ids.has(reminder.id)) this.#tally.reminders += 1;
    this.#ids.add(reminder.id);
    const isWrong = Math.abs(clock - day) > 1;
    if (isWrong) this.#tally.byWrongClock += 1;
    const gives = new Set(reminder.gives.map((one) => one.account));
    for (const item of reminder.items) {
      const [id, what] = [idOf(item.account), known(item.account)];
      const end = dayNumber(item.end);
      const isRight =
        what !== undefined &&
        what.end === end &&
        !what.isOver &&
        !what.isGone &&
        item.daysLeft === end - clock;
      if (!isRight) this.#tally.falseAlarms += 1;
      if (!gives.has(item.account)) continue;
      this.#noteTwice(`${id} ${end} ${item.threshold}`, day, clock, asked.has(`${id} ${end}`));
      const key = `${id} ${end}`;
      this.#lost.told(key, { threshold: item.threshold, clock });
      if (!this.#told.has(key)) this.#told.set(key, day);
      if (this.#missed.delete(key)) this.#tally.toldAfter += 1;
    }
  }

  /** The user put a reminder off for so many days; `null`: said that it is renewed. */
  answered(id: string, end: number, clock: number, days: number | null): void {
    if (days === null) this.#lost.renewed(`${id} ${end}`, end, clock);
    else this.#lost.snoozed(`${id} ${end}`, end, clock, days);
  }

  /** The end of a day on which the browser was open and its clock right. */
  evening(known: ReadonlyMap<string, Known>, clock: number): void {
    for (const [id, one] of known)
      if (this.#lost.isLost(`${id} ${one.end}`, one, clock)) this.#tally.lost += 1;
  }

  /** A consent died unrenewed. `open`: the days on which the browser was open, by true day, with their clocks. */
  lapsed(account: WorldAccount, known: Known | undefined, open: ReadonlyMap<number, number>): void {
    const { end, dies } = account;
    if (!known || known.end === null || known.isGone || known.end !== end || dies < end) {
      this.#tally.unknowable += 1;
      return;
    }
    const key = `${account.id} ${end}`;
    if ((this.#told.get(key) ?? end) < end) this.#tally.announced += 1;
    else if (this.#couldTell(known, end, open)) this.#tally.unannounced += 1;
    else {
      this.#tally.closed += 1;
      if (!this.#told.has(key)) this.#missed.add(key);
    }
  }

  /** Whether there was a day, at least one before the end, on which it was known, open and due by the machine's clock. */
  #couldTell({ since }: Known, end: number, open: ReadonlyMap<number, number>): boolean {
    const widest = Math.max(...(this.#user.remindAt ?? [30]));
    for (let day = Math.max(since + 1, end - widest - 2); day < end; day++) {
      const clock = open.get(day);
      if (clock !== undefined && Math.abs(clock - day) <= 1 && end - clock <= widest) return true;
    }
    return false;
  }

  /** After a clock that was wrong by more than a zone, one more is the price of losing none: see `given.ts`. */
  #noteTwice(key: string, day: number, clock: number, wasAsked: boolean): void {
    const before = this.#thresholds.get(key);
    const wasWrong = before !== undefined && Math.abs(before.clock - before.day) > 1;
    if (before && !wasAsked && !wasWrong && Math.abs(clock - day) <= 1) this.#tally.twice += 1;
    this.#thresholds.set(key, { day, clock });
  }
}
