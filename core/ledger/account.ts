import type { Day, Moment } from '../reading/day.ts';
import type { Expiry, Identity, SeenInstitution, Status } from './sighting.ts';

/**
 * A value with the moment it was learnt: the newer one wins at a merge. What the user wrote over a
 * page's word (`by: 'user'`) wins over every page, however new.
 */
export type Noted<T> = { value: T; at: Moment; by?: 'user' };

/** A consent's end as it was told, by whom, and when first and last. */
export type ToldExpiry = Expiry & {
  first: Moment;
  last: Moment;
  /** The day the consent was given, where it was told together with its end. */
  since?: Day;
};

/** One change of a consent or of a connection, kept for ever. */
export type Change =
  | { type: 'granted'; on: Day; until: Day | null }
  | { type: 'renewed'; on: Day; from: Day; until: Day }
  /** Others of its bank were renewed, and it was not; `end`: its old one. */
  | { type: 'notRenewed'; on: Day; end: Day | null }
  | { type: 'shared'; on: Day; app: string; origin: string }
  | { type: 'dropped'; on: Day; app: string; origin: string }
  | { type: 'expired'; on: Day }
  | { type: 'endedEarly'; on: Day; expected: Day | null; by: 'page' | 'user' }
  | { type: 'gone'; on: Day }
  | { type: 'back'; on: Day };

/** What the ledger keeps of one bank account at one aggregator. Plain data: it can be stored, sent and written as JSON. */
export type Account = Identity & {
  /** Stable within the ledger: `ponto|iban:BE…/EUR`, `ponto|id:…`. */
  key: string;
  provider: string;
  iban: string | null;
  currency: string | null;
  /** Every id that the aggregator ever gave it. */
  ids: string[];
  name: Noted<string> | null;
  holder: Noted<string> | null;
  organisation: Noted<string> | null;
  institution: Noted<SeenInstitution> | null;
  expires: Noted<Expiry> | null;
  /** What a page or the user last said of the consent. */
  status: Noted<Status | 'endedEarly'> | null;
  /** Since when a complete list no longer has it; `value: null` is "it is there". */
  gone: Noted<Day | null> | null;
  muted: Noted<boolean> | null;
  firstSeenAt: Moment;
  lastSeenAt: Moment;
  history: Change[];
  authorisedOn?: Noted<Day>;
  synchronisedOn?: Noted<Day>;
  /** The user said that a masked number is none of the accounts it could be: it is not asked again. */
  asked?: Noted<boolean>;
  /** What the rest is made from, so that merging loses nothing. Screens need none of it. */
  basis?: Basis;
};

/** An identifier, and when it was last told. A list of these: an object with a key each is slow and large in V8. */
export type Known = { is: string; at: Moment };

/** What an account is made from. */
export type Basis = {
  /** Every identifier it was ever known by, with when last, in order: see `identifier.ts`. */
  identifiers: Known[];
  /** Every end that was ever told. `expires` is chosen from them. */
  told: ToldExpiry[];
  /** The currency, where no IBAN was told with it. */
  currency?: Noted<string>;
  /** The institution as each source last named it, where more than one did. */
  institutions?: Noted<SeenInstitution>[];
  /** The first moment of each month in which a page called the consent expired. */
  saidExpired?: Moment[];
  /**
   * What was learnt without a currency beside what was learnt with one. They count as one account
   * only as long as this IBAN has one currency, so they are kept apart underneath.
   */
  parts?: Account[];
};

/** What one app holds of one account. */
export type Share = {
  /** Whether the account was selected when the share page was last authorised; null: never seen on one. */
  shared: Noted<boolean> | null;
  /** Whether the app lists it as linked to a journal. */
  linked: Noted<boolean> | null;
  /** "Connected until", as the app shows it. */
  connectedUntil: Noted<Day> | null;
  /** Since when the app says that its feed has stopped ("Reconnect"), whatever the date; `value: null` is "it runs". */
  stopped?: Noted<Moment | null>;
};

/** Aggregator → app, at one address: which accounts are shared with it. It does not expire. */
export type Connection = {
  /** `ponto→odoo@https://books.example.com`. */
  key: string;
  aggregator: string;
  app: string;
  /** The app's origin; `*` where a share page was authorised and no app page was seen yet. */
  origin: string;
  /** By account key. */
  accounts: Record<string, Share>;
  firstSeenAt: Moment;
  lastSeenAt: Moment;
  /** A share page was seen and not authorised since. */
  unfinishedSince: Noted<Moment | null> | null;
  /** What it is made from, where that is more than itself: see `join-connections.ts`. */
  parts?: Connection[];
};

/** All that is kept. */
export type Ledger = { accounts: Account[]; connections: Connection[] };
