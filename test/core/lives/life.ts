import fc from 'fast-check';
import { BOOKS, Browser, type Moment } from './browser.ts';
import { type Known, nothing, type Told, together } from './told.ts';
import { dayText, makeWorld, renew, type Says, type WorldAccount } from './world.ts';

const TYPES = [
  'dates',
  'words',
  'both',
  'part',
  'payload',
  'share',
  'app',
  'renew',
  'renewUnseen',
  'early',
  'early',
  'userEnds',
  'close',
  'mute',
  'name',
  'merge',
] as const;

/** What happens next, after so many days: `some` says to which accounts. */
const event = fc.record({
  type: fc.constantFrom(...TYPES),
  wait: fc.integer({ min: 0, max: 50 }),
  browser: fc.nat(1),
  provider: fc.constantFrom('ponto' as const, 'salt-edge' as const),
  some: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  flag: fc.boolean(),
});
export type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;
export const lives = fc.array(event, { maxLength: 40, size: 'max' });

type About = {
  index: number;
  /** What the aggregator lists, and what is ticked there. */
  listed: WorldAccount[];
  ticked: WorldAccount[];
  /** What the browser knows and the event is about. */
  picked: WorldAccount[];
  flag: boolean;
};

const originOf = (flag: boolean) => BOOKS[flag ? 1 : 0];

/** The world, two browsers, and what each of them was told. */
export class Life {
  readonly world = makeWorld();
  readonly browsers = [new Browser(), new Browser()] as const;
  readonly known = this.browsers.map(() => this.world.map(nothing));
  now: Moment = { day: 0, at: '' };
  #turn = 0;

  happen({ type, wait, browser: index, provider, some, flag }: Event): void {
    this.#turn += 1;
    const day = this.now.day + wait;
    const second = new Temporal.PlainTime(8).add({ seconds: this.#turn });
    this.now = { day, at: `${dayText(day)}T${second}Z` };
    const listed = this.world.filter((one) => one.provider === provider && !one.isClosed);
    const chosen = this.world.filter((_, i) => some[i]);
    const ticked = listed.filter((one) => chosen.includes(one));
    const picked = chosen.filter((one) => this.#knows(index, one));
    this.#happenings[type]({ index, listed, ticked, picked, flag });
  }

  readonly #happenings: Record<Event['type'], (about: About) => void> = {
    dates: ({ index, listed, flag }) => this.#read(index, listed, { dates: true }, flag),
    words: ({ index, listed, flag }) =>
      this.#read(index, listed, { words: true, currency: flag }, flag),
    both: ({ index, listed, flag }) =>
      this.#read(index, listed, { dates: true, words: true }, flag),
    part: ({ index, ticked, flag }) => this.#read(index, ticked, { words: flag }, flag),
    payload: ({ index, listed, flag }) =>
      this.#read(index, listed, { dates: true, words: flag, from: 'payload' }),
    share: (about) => this.#share(about),
    app: ({ index, flag }) => this.#lookAtApp(index, originOf(flag)),
    renew: (about) => {
      this.#renew(about);
      this.#read(about.index, about.listed, { dates: true });
    },
    renewUnseen: (about) => this.#renew(about),
    early: ({ picked: [one] }) => {
      if (one) one.dies = Math.min(one.dies, this.now.day - 1);
    },
    userEnds: ({ index, picked }) => {
      for (const one of picked.filter(({ dies }) => dies < this.now.day)) {
        this.#at(index).endEarly(one, this.now);
        this.#note(index, one, { dated: false, alive: false });
      }
    },
    close: ({ picked: [one] }) => {
      if (one) one.isClosed = true;
    },
    mute: ({ index, picked, flag }) => {
      this.#at(index).edit(picked, { muted: flag }, this.now);
      for (const one of picked) this.of(index, one).muted = { turn: this.#turn, value: flag };
    },
    name: ({ index, picked }) => {
      const name = `named ${this.#turn}`;
      this.#at(index).edit(picked, { name }, this.now);
      for (const one of picked) this.of(index, one).name = { turn: this.#turn, value: name };
    },
    merge: ({ index }) => {
      const other = 1 - index;
      this.#at(index).take(this.#at(other).backup(this.now));
      this.known[index] = this.world.map((one) =>
        together(this.of(index, one), this.of(other, one)),
      );
    },
  };

  of(index: number, account: WorldAccount): Known {
    const known = this.known[index]?.[this.world.indexOf(account)];
    if (!known) throw new Error('every browser knows every account, or nothing of it');
    return known;
  }

  #at(index: number): Browser {
    return this.browsers[index] ?? this.browsers[0];
  }

  #knows(index: number, account: WorldAccount): boolean {
    return this.of(index, account).told.length > 0;
  }

  #read(
    index: number,
    all: readonly WorldAccount[],
    some: Partial<Says>,
    isComplete = false,
  ): void {
    const says: Says = { dates: false, words: false, currency: true, from: 'page', ...some };
    const isKnownList = all.some((one) => this.#knows(index, one));
    this.#at(index).read(all, says, isComplete, this.now);
    for (const one of all) {
      const alive = says.words ? this.now.day <= one.dies : null;
      this.#note(index, one, { dated: says.dates, alive });
      this.of(index, one).listed = this.#turn;
    }
    if (!isComplete || !isKnownList) return;
    for (const one of this.world) {
      const isLacking = one.provider === all[0]?.provider && !all.includes(one);
      const known = this.of(index, one);
      // Gone it stays: that it is lacked once more is not noted.
      if (isLacking && this.#knows(index, one) && known.lacked <= known.listed)
        known.lacked = this.#turn;
    }
  }

  #share({ index, listed, ticked, flag }: About): void {
    const origin = originOf(flag);
    const left = listed.filter((one) => !ticked.includes(one));
    this.#read(index, listed, { currency: false });
    this.#at(index).share(ticked, left, origin, this.now);
    for (const one of listed)
      this.of(index, one).shared.set(origin, { turn: this.#turn, value: ticked.includes(one) });
  }

  #lookAtApp(index: number, origin: string): void {
    const linked = this.world.filter(
      (one) => one.iban && this.of(index, one).shared.get(origin)?.value,
    );
    this.#at(index).lookAtApp(linked, origin, this.now);
    for (const one of linked) {
      this.of(index, one).linked.add(origin);
      if (this.now.day > one.dies)
        this.#note(index, one, { dated: false, alive: false, isApp: true });
    }
  }

  #renew({ picked, flag }: About): void {
    for (const one of picked) if (!one.isClosed) renew(one, this.now.day, flag ? 60 : 180);
  }

  #note(index: number, account: WorldAccount, said: Pick<Told, 'dated' | 'alive' | 'isApp'>): void {
    const { consent } = account;
    this.of(index, account).told.push({ turn: this.#turn, day: this.now.day, consent, ...said });
  }
}
