import type { WorldAccount } from './world.ts';

/** What one browser was told of one account, in order; written down apart from core. */
export type Told = {
  /** The moment's number: the same telling in two browsers is one. */
  turn: number;
  day: number;
  consent: number;
  /** Whether a date was told. */
  dated: boolean;
  /** What was said in words. */
  alive: boolean | null;
  /** An app said so, of a feed and of no consent. */
  isApp?: true;
};

type Said<T> = { turn: number; value: T };

/** All that a browser was told and answered of one account. */
export type Known = {
  told: Told[];
  shared: Map<string, Said<boolean>>;
  /** Addresses of the app that lists it. */
  linked: Set<string>;
  muted: Said<boolean> | null;
  name: Said<string> | null;
  /** The last list that had it, and the last complete one that lacked it, by their turns. */
  listed: number;
  lacked: number;
};

export function nothing(): Known {
  return {
    told: [],
    shared: new Map(),
    linked: new Set(),
    muted: null,
    name: null,
    listed: -1,
    lacked: -1,
  };
}

/** What two browsers know together. */
export function together(a: Known, b: Known): Known {
  const told = new Map([...a.told, ...b.told].map((one) => [one.turn, one]));
  return {
    told: [...told.values()].sort((x, y) => x.turn - y.turn),
    shared: eachLater(a.shared, b.shared),
    linked: a.linked.union(b.linked),
    muted: later(a.muted, b.muted),
    name: later(a.name, b.name),
    listed: Math.max(a.listed, b.listed),
    lacked: Math.max(a.lacked, b.lacked),
  };
}

/** What must hold of its consent today; null: nobody can know, or two answers are right. */
export function expected(
  { told }: Known,
  { consent, end, dies }: WorldAccount,
  today: number,
): 'live' | 'over' | null {
  const word = told.findLast(({ alive }) => alive !== null);
  const date = told.findLast(({ dated }) => dated);
  const last = told.findLast((one) => one.dated || one.alive !== null);
  if (last && last === word) {
    // An app that has said it before may mean the consent before this one.
    if (!word.alive)
      return word.isApp && told.filter(({ isApp }) => isApp).length > 1 ? null : 'over';
    if (word.day === today) return 'live';
  }
  if (date?.consent !== consent) return null;
  if (today > end) return 'over';
  const saidOver = told.some((one) => one.alive === false && one.consent === consent);
  return saidOver || date.day > dies ? null : 'live';
}

/** Whether the end that is shown must be the true one. */
export function knowsTheDate(known: Known, { consent }: WorldAccount): boolean {
  return known.told.findLast(({ dated }) => dated)?.consent === consent;
}

function eachLater<T>(a: Map<string, Said<T>>, b: Map<string, Said<T>>): Map<string, Said<T>> {
  const all = new Map(a);
  for (const [key, said] of b) all.set(key, later(all.get(key) ?? null, said) ?? said);
  return all;
}

function later<T>(a: Said<T> | null, b: Said<T> | null): Said<T> | null {
  if (!a || !b) return a ?? b;
  return a.turn > b.turn ? a : b;
}
