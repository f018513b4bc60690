import type { Day, Moment } from '../reading/day.ts';

/** What a page says of an account in words; never worked out from a date. */
export type Status = 'linked' | 'due' | 'expired';

/**
 * Where a consent's end is known from, most trusted first among equally new ones: see DESIGN.md §5. `app`: the app alone
 * shows one, for a whole connection and often without its year.
 */
export type ExpirySource = 'user' | 'page' | 'payload' | 'institution' | 'policy' | 'app';

/** The end of a consent, and where it is known from. */
export type Expiry = { on: Day; source: ExpirySource };

/** The bank, as far as a page, payload, IBAN or user named it. */
export type SeenInstitution = {
  name: string;
  source: 'page' | 'iban' | 'payload' | 'user';
  id?: string;
  bic?: string;
  country?: string;
  brand?: string;
  maturity?: 'stable' | 'beta' | 'experimental' | 'deprecated';
  /** Lifetime of its consents in days, where the aggregator publishes it. */
  days?: number;
};

/** One account as it was read, in the shape of the guide command's contract. `null` is "not said here". */
export type ReadAccount = {
  /** Without spaces, upper case; null where the site shows none. */
  iban: string | null;
  /** ISO 4217. */
  currency: string | null;
  name: string | null;
  institution: SeenInstitution | null;
  expires: { on: Day; source: Exclude<ExpirySource, 'app'> } | null;
  status: Status | null;
  /** Whether a switch, checkbox or radio selects it; null where there is none. */
  selected: boolean | null;
};

/** What else may be known of an account beside what every reading gives. */
export type Identity = {
  /** The aggregator's own id. May change at renewal. */
  id?: string;
  /** The aggregator's hash that stays the same across renewals. */
  hash?: string;
  /** A number of which only a part is shown, as it is shown. Never guessed into an IBAN. */
  masked?: string;
};

/** What being listed means: see `means` in a guide's `accounts`. */
export type Means = 'authorised' | 'shared' | 'linked';

/** What a page, file or user told us of one account, when, and where from. */
export type Sighting = ReadAccount &
  Identity & {
    /** The aggregator's guide id; of an app, the app's. */
    provider: string;
    means: Means;
    from: 'page' | 'payload' | 'user';
    /** The origin of the page, where it was a page. */
    site: string | null;
    seenAt: Moment;
    holder?: string;
    /** The accountant's client, or the organisation at the aggregator. */
    organisation?: string;
    /** The day the consent was given, where it is said. */
    authorisedOn?: Day;
    synchronisedOn?: Day;
  };
