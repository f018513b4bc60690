import * as v from 'valibot';
import { HttpsUrl, LabelText, Name, Reference, Sentence } from './words.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Conditions of a diagnosis. All that is given must hold. */
export const When = v.pipe(
  v.strictObject({
    /** A journey was finished or left last. */
    after: v.optional(Name),
    /** The page lists exactly this many accounts. */
    found: v.optional(Count),
    /** Some consent of this provider is in this state. */
    consent: v.optional(v.picklist(['due', 'expired', 'endedEarly', 'unknown'])),
    /** An element shows on the page. */
    seen: v.optional(Reference),
    /** The page at hand. */
    page: v.optional(Reference),
    /** Some account's institution has this maturity. */
    maturity: v.optional(v.picklist(['beta', 'experimental', 'deprecated'])),
    /** `unfinished`: a share page was seen and never authorised; `none`: accounts are held, none is shared. */
    share: v.optional(v.picklist(['unfinished', 'none'])),
    /** What the preview gives for the institution picked. */
    preview: v.optional(v.picklist(['empty', 'linked', 'provider'])),
    /** Onboarding began this many hours ago, or more, and is not finished. */
    onboardingHours: v.optional(Count),
    /** The connection at hand has at least this many linked accounts. */
    siblings: v.optional(Count),
  }),
  v.check((when) => Object.keys(when).length > 0, 'give at least one condition'),
);

/** A diagnosis: what holds, what it means, and what to do next. */
export const Faq = v.strictObject({
  id: v.optional(Name),
  when: When,
  /**
   * How much it matters; default by its conditions. `stop`: something is about to be lost; `broken`: something does
   * not work; `soon`: it will not; `note`: good to know.
   */
  severity: v.optional(v.picklist(['stop', 'broken', 'soon', 'note'])),
  title: v.optional(LabelText),
  say: Sentence,
  /** The journey that mends it: of this guide, of another (`ponto:renew`), or of whichever aggregator has the accounts, by its goal (`aggregator:renew`). */
  go: v.optional(Reference),
  /** A page where to ask. */
  ask: v.optional(HttpsUrl),
});

/** The rule by which an app decides what it shows. */
export const Preview = v.strictObject({
  /** `institution`: only accounts of the institution picked; `all`: every shared account; `chosen`: those that the user chose one by one. */
  rule: v.picklist(['institution', 'all', 'chosen']),
  /** Whether accounts already linked are left out. */
  hidesLinked: v.optional(v.boolean()),
  /** What the app does when none is left, said before the user meets it. */
  empty: v.optional(Sentence),
});
