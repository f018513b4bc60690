import * as v from 'valibot';
import { isDay } from '../reading/day.ts';
import { plain } from '../reading/text.ts';
import type { Account } from './account.ts';
import { partsOf } from './group-accounts.ts';
import { knownBy } from './identifier.ts';
import { INSTITUTION_ENTRIES } from './institution-entries.ts';

/** Longest text accepted for one field: as much as an aggregator's file can bring in, or it would not come back. */
const Text = v.pipe(v.string(), v.maxLength(500));
/** What a screen shows: a file of somebody else's must not turn the words around it (SECURITY.md B5). */
const Shown = v.pipe(Text, v.transform(plain));
/** Of several fields put together. */
const Name = v.pipe(v.string(), v.maxLength(2_000));
// What is no day stops every countdown, not its own account's alone: it must not come in.
const Day = v.pipe(v.string(), v.check(isDay, 'expected a day as YYYY-MM-DD'));
const Moment = v.pipe(
  v.string(),
  v.check(
    (text) =>
      /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.test(text.slice(10)) &&
      isDay(text.slice(0, 10)),
    'expected a moment such as 2026-11-24T06:43:49Z',
  ),
);
const Iban = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$/, 'expected an IBAN without spaces'),
);
const Currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected a currency such as "EUR"'));
const Source = v.picklist(['user', 'page', 'payload', 'institution', 'policy']);

const noted = <S extends v.GenericSchema>(value: S) =>
  v.object({ value, at: Moment, by: v.exactOptional(v.literal('user')) });
const notedOrNull = <S extends v.GenericSchema>(value: S) =>
  v.optional(v.nullable(noted(value)), null);

const Lifetime = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));
const SeenInstitution = v.object({
  ...INSTITUTION_ENTRIES,
  name: Shown,
  days: v.exactOptional(Lifetime),
});

const place = { on: Day, app: Text, origin: Text };
const Change = v.variant('type', [
  v.object({ type: v.literal('granted'), on: Day, until: v.nullable(Day) }),
  v.object({ type: v.literal('renewed'), on: Day, from: Day, until: Day }),
  v.object({ type: v.literal('notRenewed'), on: Day, end: v.nullable(Day) }),
  v.object({ type: v.literal('shared'), ...place }),
  v.object({ type: v.literal('dropped'), ...place }),
  v.object({ type: v.literal('expired'), on: Day }),
  v.object({
    type: v.literal('endedEarly'),
    on: Day,
    expected: v.nullable(Day),
    by: v.picklist(['page', 'user']),
  }),
  v.object({ type: v.literal('gone'), on: Day }),
  v.object({ type: v.literal('back'), on: Day }),
]);

/** The kinds of change that this version knows. */
export const CHANGE_TYPES: ReadonlySet<string> = new Set(
  Change.options.map(({ entries }) => entries.type.literal),
);

const Told = v.object({
  on: Day,
  source: Source,
  first: Moment,
  last: Moment,
  since: v.exactOptional(Day),
});

const basis = {
  identifiers: v.pipe(v.array(v.object({ is: Name, at: Moment })), v.maxLength(2_000)),
  told: v.pipe(v.array(Told), v.maxLength(2_000)),
  currency: v.exactOptional(noted(Currency)),
  institutions: v.exactOptional(v.pipe(v.array(noted(SeenInstitution)), v.maxLength(4))),
  saidExpired: v.exactOptional(v.pipe(v.array(Moment), v.maxLength(1_200))),
};

/** What is kept of an account. What follows from the rest (its key, its history of ends) is worked out again. */
const account = {
  key: v.optional(Name, ''),
  provider: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected the id of a provider')),
  iban: v.optional(v.nullable(Iban), null),
  currency: v.optional(v.nullable(Currency), null),
  ids: v.optional(v.pipe(v.array(Text), v.maxLength(2_000)), []),
  id: v.exactOptional(Text),
  hash: v.exactOptional(Text),
  masked: v.exactOptional(Text),
  name: notedOrNull(Shown),
  holder: notedOrNull(Shown),
  organisation: notedOrNull(Shown),
  institution: notedOrNull(SeenInstitution),
  expires: notedOrNull(v.object({ on: Day, source: Source })),
  status: notedOrNull(v.picklist(['linked', 'due', 'expired', 'endedEarly'])),
  gone: notedOrNull(v.nullable(Day)),
  muted: notedOrNull(v.boolean()),
  firstSeenAt: Moment,
  lastSeenAt: Moment,
  history: v.optional(v.pipe(v.array(Change), v.maxLength(5_000)), []),
  authorisedOn: v.exactOptional(noted(Day)),
  synchronisedOn: v.exactOptional(noted(Day)),
  asked: v.exactOptional(noted(v.boolean())),
};

const PartSchema = v.object({ ...account, basis: v.exactOptional(v.object(basis)) });
export const AccountSchema = v.pipe(
  v.object({
    ...account,
    basis: v.exactOptional(
      v.object({ ...basis, parts: v.exactOptional(v.pipe(v.array(PartSchema), v.maxLength(100))) }),
    ),
  }),
  v.check(
    (account) => partsOf(account).every(isKnown),
    'expected an IBAN, an id or a part of a number',
  ),
);

function isKnown(part: Account): boolean {
  return knownBy(part).some(({ is }) => /^(iban|id|hash|masked):/.test(is));
}

const share = {
  shared: notedOrNull(v.boolean()),
  linked: notedOrNull(v.boolean()),
  connectedUntil: notedOrNull(Day),
  stopped: v.exactOptional(noted(v.nullable(Moment))),
};
const connection = {
  key: v.optional(Name, ''),
  aggregator: Text,
  app: Text,
  origin: Text,
  accounts: v.record(Name, v.object(share)),
  firstSeenAt: Moment,
  lastSeenAt: Moment,
  unfinishedSince: notedOrNull(v.nullable(Moment)),
};
export const ConnectionSchema = v.object({
  ...connection,
  parts: v.exactOptional(v.pipe(v.array(v.object(connection)), v.maxLength(100))),
});
