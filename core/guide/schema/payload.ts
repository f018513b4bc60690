import * as v from 'valibot';
import { LabelText } from './words.ts';

/** An RFC 6901 JSON pointer, relative to one item: `/attributes/reference`. */
const Pointer = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(\/([^~/]|~[01])*)*$/, 'expected a JSON pointer such as "/data"'),
);

const Moment = v.strictObject({
  at: Pointer,
  /** How the moment is written: ISO 8601 text (default), or a count since 1970 in seconds or milliseconds. */
  unit: v.optional(v.picklist(['iso', 'seconds', 'milliseconds'])),
});

const Computed = v.strictObject({
  /** Where the start is. */
  from: Pointer,
  /** Where the length is. */
  plus: Pointer,
  unit: v.picklist(['days', 'seconds']),
});

const Equals = v.record(Pointer, v.union([v.string(), v.number(), v.boolean()]));

const common = {
  /** The list of items, from the root; a single object counts as a list of one. Default the root. */
  list: v.optional(Pointer),
  /** Values that an item must hold. */
  when: v.optional(Equals),
};

/** How a provider's own JSON becomes sightings. */
export const Payload = v.variant('of', [
  v.strictObject({
    of: v.literal('account'),
    ...common,
    id: v.optional(Pointer),
    hash: v.optional(Pointer),
    iban: v.optional(Pointer),
    /** Values that an item must hold for `iban` to be an IBAN. */
    ibanWhen: v.optional(Equals),
    masked: v.optional(Pointer),
    currency: v.optional(Pointer),
    /** The first that holds text is taken. */
    name: v.optional(v.union([Pointer, v.array(Pointer)])),
    holder: v.optional(Pointer),
    institution: v.optional(Pointer),
    institutionId: v.optional(Pointer),
    expires: v.optional(v.union([Moment, Computed])),
    authorised: v.optional(Moment),
    synchronised: v.optional(Moment),
    /** Where words tell the state, and which words. */
    status: v.optional(
      v.strictObject({
        at: v.array(Pointer),
        linked: v.optional(v.array(LabelText)),
        due: v.optional(v.array(LabelText)),
        expired: v.optional(v.array(LabelText)),
      }),
    ),
  }),
  v.strictObject({
    of: v.literal('institution'),
    ...common,
    id: v.optional(Pointer),
    name: Pointer,
    country: v.optional(Pointer),
    bic: v.optional(Pointer),
    brand: v.optional(Pointer),
    maturity: v.optional(Pointer),
    lifetime: v.optional(v.strictObject({ at: Pointer, unit: v.picklist(['days', 'seconds']) })),
  }),
  v.strictObject({
    of: v.literal('connection'),
    ...common,
    account: Pointer,
    institutionId: v.optional(Pointer),
    since: v.optional(Moment),
  }),
]);
