import * as v from 'valibot';
import { Accounts } from './accounts.ts';
import { Consent, Institution } from './consent.ts';
import { Element } from './element.ts';
import { Faq, Preview } from './faq.ts';
import { Journey } from './journey.ts';
import { Page, VersionRule } from './page.ts';
import { Payload } from './payload.ts';
import { Site, Sites } from './sites.ts';
import { Day, HttpsUrl, Id, LabelText, Name, named, Sentence } from './words.ts';

/** The grammar's version. A new named capability bumps it. */
export const FORMAT = 1;

const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'expected a language such as "it"'),
);

/** A provider's data file: everything the engine needs to know of it. */
export const Guide = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(300))),
  format: v.literal(FORMAT, `expected ${FORMAT}: this version of Feedkeeper reads no other format`),
  id: Id,
  name: LabelText,
  kind: v.picklist(['aggregator', 'app']),
  /** The day someone walked it on the live site; null shows it as a draft. */
  reviewed: v.nullable(Day),
  sources: v.pipe(v.array(HttpsUrl), v.maxLength(50)),
  sites: Sites,
  /** Those of `sites` that a user can do without, such as a sandbox: no screen asks for them by itself. */
  optionalSites: v.optional(v.pipe(v.array(Site), v.maxLength(30))),
  /** For `"sites": "asked"`: the element by which a page of this app is known. */
  recognised: v.optional(Name),
  /** Where a user begins. */
  home: v.optional(HttpsUrl),
  versions: v.optional(v.pipe(v.array(VersionRule), v.maxLength(30))),
  labels: v.optional(named(v.pipe(v.array(LabelText), v.minLength(1), v.maxLength(60))), {}),
  pages: named(Page),
  elements: v.optional(named(Element), {}),
  accounts: v.optional(v.union([Accounts, v.pipe(v.array(Accounts), v.maxLength(20))])),
  consent: v.optional(Consent),
  journeys: v.optional(named(Journey, 40), {}),
  preview: v.optional(Preview),
  payloads: v.optional(named(Payload, 40)),
  institutions: v.optional(v.pipe(v.array(Institution), v.maxLength(5000))),
  faq: v.optional(v.pipe(v.array(Faq), v.maxLength(60)), []),
  /** The guide's own sentences in other languages: sentence → translation, by language. */
  texts: v.optional(v.record(Language, v.record(v.pipe(v.string(), v.maxLength(600)), Sentence))),
});
