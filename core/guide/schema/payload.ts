import * as v from 'valibot';
import { LabelText } from './words.ts';

/**
 * An RFC 6901 JSON pointer, relative to one item: `/attributes/reference`. With `#` before it, from
 * the root of the file: `#/access/valid_until`.
 */
const Pointer = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(
    /^#?(\/([^~/]|~[01])*)*$/,
    'expected a JSON pointer such as "/data", or "#/data" from the root',
  ),
);

const Written = v.picklist(['iso', 'seconds', 'milliseconds']);

const Moment = v.strictObject({
  at: Pointer,
  /** How the moment is written: ISO 8601 text (default), or a count since 1970 in seconds or milliseconds. */
  unit: v.optional(Written),
});

const Computed = v.strictObject({
  /** Where the start is. */
  from: Pointer,
  /** How the start is written, default ISO 8601. */
  fromUnit: v.optional(Written),
  /** Where the length is. */
  plus: Pointer,
  unit: v.picklist(['days', 'seconds']),
});

const Expires = v.union([Moment, Computed]);
const Pointers = v.pipe(v.array(Pointer), v.minLength(1), v.maxLength(20));
const Equals = v.record(Pointer, v.union([v.string(), v.number(), v.boolean()]));
const Words = v.optional(v.pipe(v.array(LabelText), v.maxLength(60)));

/** Where words or codes tell the state, and which. The first that is told is taken. */
const Status = v.strictObject({
  /** A list of which any entry may tell it, such as errors; looked at first. */
  each: v.optional(v.array(v.strictObject({ list: Pointer, at: Pointer }))),
  at: v.optional(Pointers),
  linked: Words,
  due: Words,
  expired: Words,
});

const common = {
  /** The list of items, from the root; a single object counts as a list of one. Default the root. */
  list: v.optional(Pointer),
  /** Values that an item must hold. */
  when: v.optional(Equals),
  /** What an item must hold, whatever its value: tells items that bear no type. */
  has: v.optional(Pointers),
};

/** The bank, as far as the item itself names it. */
const bank = {
  institution: v.optional(Pointer),
  institutionId: v.optional(Pointer),
  bic: v.optional(Pointer),
  country: v.optional(Pointer),
};

const OfAccount = v.strictObject({
  of: v.literal('account'),
  ...common,
  ...bank,
  id: v.optional(Pointer),
  hash: v.optional(Pointer),
  iban: v.optional(Pointer),
  /** Values that an item must hold for `iban` to be an IBAN. */
  ibanWhen: v.optional(Equals),
  /** The number to show where there is no IBAN. */
  masked: v.optional(Pointer),
  currency: v.optional(Pointer),
  /** The first that holds text is taken. */
  name: v.optional(v.union([Pointer, Pointers])),
  holder: v.optional(Pointer),
  organisation: v.optional(Pointer),
  /** The id of the consent that it belongs to: see `of: "consent"`. */
  consent: v.optional(Pointer),
  expires: v.optional(Expires),
  authorised: v.optional(Moment),
  synchronised: v.optional(Moment),
  status: v.optional(Status),
});

const OfInstitution = v.strictObject({
  of: v.literal('institution'),
  ...common,
  id: v.optional(Pointer),
  name: Pointer,
  country: v.optional(Pointer),
  bic: v.optional(Pointer),
  brand: v.optional(Pointer),
  maturity: v.optional(Pointer),
  /** Where `true` says that it is replaced by another. */
  deprecated: v.optional(Pointer),
  lifetime: v.optional(v.strictObject({ at: Pointer, unit: v.picklist(['days', 'seconds']) })),
});

/** What several accounts have in common, where the provider tells it beside them: a requisition, an item, an agreement. */
const OfConsent = v.strictObject({
  of: v.literal('consent'),
  ...common,
  ...bank,
  /** Items with the same id are one consent. */
  id: Pointer,
  /** The list of its accounts' ids, where it is told here. */
  accounts: v.optional(Pointer),
  expires: v.optional(Expires),
  authorised: v.optional(Moment),
  status: v.optional(Status),
});

const OfConnection = v.strictObject({
  of: v.literal('connection'),
  ...common,
  account: Pointer,
  institutionId: v.optional(Pointer),
  since: v.optional(Moment),
});

/** How a provider's own JSON becomes sightings. */
export const Payload = v.variant('of', [OfAccount, OfInstitution, OfConsent, OfConnection]);
