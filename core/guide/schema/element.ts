import * as v from 'valibot';
import { withoutStrings } from '../selector-text.ts';
import { Name, oneOrMore } from './words.ts';

const Role = v.pipe(v.string(), v.regex(/^[a-z]+$/, 'expected an ARIA role such as "button"'));
const Scope = v.union([v.literal('account'), Name]);

/** A browser tries every way through the page: `x ~ * ~ * ~ *` and `:has(:has())` grow with each part. */
const MOST_PARTS = 12;
const MOST_PSEUDOS = 12;

/** Longest selector accepted: a longer one is copied from a tool, and breaks at the next release. */
const Selector = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(300),
  v.check(
    (css) => withoutStrings(css).split(/[\s>+~]+/).length <= MOST_PARTS,
    'the path through the page is too long: name the element itself',
  ),
  v.check(
    (css) => withoutStrings(css).split(':').length <= MOST_PSEUDOS,
    'too many conditions in one selector: name the element itself',
  ),
);

const ByRole = v.strictObject({
  role: oneOrMore(Role),
  name: v.optional(Name),
  in: v.optional(Scope),
});
const ByCss = v.strictObject({ css: Selector, in: v.optional(Scope) });
const ByText = v.strictObject({ text: Name, in: v.optional(Scope) });

/**
 * One way to find an element. `name` and `text` are names of labels. `in` narrows to another
 * element, or to `account`, the block of the account at hand. One match or none: two are a miss.
 */
export const Locator = v.union([ByRole, ByCss, ByText]);

/** More ways to find one thing are of sites that it is no longer on. */
export const MOST_LOCATORS = 12;

/** A named thing on a page: locators in order of trust. */
export const Element = v.pipe(
  v.array(Locator),
  v.minLength(1, 'give at least one locator'),
  v.maxLength(MOST_LOCATORS),
);
