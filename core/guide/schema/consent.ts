import * as v from 'valibot';
import { HttpsUrl, Name, Sentence } from './words.ts';

/** A lifetime in days. */
export const Lifetime = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));

const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected a country code such as "BE"'));
const Bic = v.pipe(v.string(), v.regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'expected a BIC'));

/** What is known of the permission from bank to aggregator. A date that was read always wins over `days`. */
export const Consent = v.strictObject({
  /** Fallback lifetime in days; null where consents have no end of their own. */
  days: v.nullable(Lifetime),
  /** Days before the end at which to remind, default 30, 14, 7, 3, 1, 0. */
  remindAt: v.optional(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
      v.maxLength(20),
    ),
  ),
  /** Where the lifetime differs. */
  except: v.optional(
    v.array(
      v.strictObject({
        country: v.optional(Country),
        institution: v.optional(Sentence),
        days: Lifetime,
      }),
    ),
  ),
  /** The journey that renews it. */
  renew: v.optional(Name),
  /** Who can renew: only the account holder, or any user. */
  by: v.optional(v.picklist(['holder', 'anyone'])),
  /** What renewing does to accounts that are not selected again. */
  renewing: v.optional(v.picklist(['keeps', 'drops', 'depends', 'unknown'])),
  /** What ends together: each account alone, or every account of one connection at the bank. */
  per: v.optional(v.picklist(['account', 'connection'])),
});

/** An institution of which something is known beforehand. */
export const Institution = v.strictObject({
  name: Sentence,
  id: v.optional(v.pipe(v.string(), v.maxLength(100))),
  country: v.optional(Country),
  bic: v.optional(Bic),
  /** The brand shared by several institutions. */
  brand: v.optional(Sentence),
  maturity: v.optional(v.picklist(['stable', 'beta', 'experimental', 'deprecated'])),
  days: v.optional(Lifetime),
  source: v.optional(HttpsUrl),
});
