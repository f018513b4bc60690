import * as v from 'valibot';
import { INSTITUTION_ENTRIES } from '../../core/ledger/institution-entries.ts';
import type { ExpirySource } from '../../core/ledger/sighting.ts';
import { isDay } from '../../core/reading/day.ts';
import { MOST_BANKS, MOST_DAYS } from '../../core/reading/reading.ts';

/** The longest text accepted from a page for one field. */
const Text = v.pipe(v.string(), v.maxLength(300));
const Day = v.pipe(v.string(), v.check(isDay));

/** What the user, a file or a guide said outweighs a page: no page says that it was one of these. */
const ofPage: v.GenericSchema<'page' | 'iban' | 'payload' | 'user'> = v.picklist(['page', 'iban']);
const endOfPage: v.GenericSchema<Exclude<ExpirySource, 'app'>> = v.literal('page');

const SeenInstitution = v.strictObject({ ...INSTITUTION_ENTRIES, source: ofPage });

/** One account as a content script read it: ReadAccount of core/ledger/sighting.ts, parsed at the door. */
export const ReadAccountMessage = v.strictObject({
  iban: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$/))),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  name: v.nullable(Text),
  institution: v.nullable(SeenInstitution),
  expires: v.nullable(
    v.strictObject({
      on: Day,
      source: endOfPage,
    }),
  ),
  status: v.nullable(v.picklist(['linked', 'due', 'expired'])),
  selected: v.nullable(v.boolean()),
  masked: v.exactOptional(Text),
  holder: v.exactOptional(Text),
  synchronisedOn: v.exactOptional(Day),
});

export const QuestionMessage = v.variant('about', [
  v.strictObject({
    about: v.literal('expires'),
    iban: Text,
    currency: v.nullable(Text),
    text: Text,
    candidates: v.pipe(v.array(Day), v.maxLength(MOST_DAYS)),
  }),
  v.strictObject({
    about: v.literal('institution'),
    iban: Text,
    currency: v.nullable(Text),
    candidates: v.pipe(v.array(Text), v.maxLength(MOST_BANKS)),
  }),
]);

/** The user's word on one question. */
export const AnswerEntries = {
  about: v.picklist(['expires', 'institution']),
  iban: v.pipe(v.string(), v.maxLength(40)),
  currency: v.nullable(v.pipe(v.string(), v.maxLength(3))),
  value: v.pipe(v.string(), v.maxLength(300)),
};

/** What one page said of its accounts: Reading of core/reading/reading.ts, parsed at the door. */
export const ReadingMessage = v.strictObject({
  page: v.nullable(Text),
  means: v.picklist(['authorised', 'shared', 'linked']),
  accounts: v.pipe(v.array(ReadAccountMessage), v.maxLength(20_000)),
  questions: v.pipe(v.array(QuestionMessage), v.maxLength(20_000)),
  seen: v.strictObject({ of: v.nullable(v.number()), count: v.number() }),
  complete: v.boolean(),
});
