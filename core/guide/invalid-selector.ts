import { isBalanced, withoutStrings } from './selector-text.ts';

/** What browsers know behind a colon; `:contains(…)` and `:visible` are of jQuery and of test tools alone. */
const PSEUDO_CLASS =
  /^:(?:active|any-link|autofill|checked|default|defined|dir|disabled|empty|enabled|first-child|first-of-type|focus|focus-visible|focus-within|fullscreen|has|hover|in-range|indeterminate|invalid|is|lang|last-child|last-of-type|link|modal|not|nth-child|nth-last-child|nth-last-of-type|nth-of-type|only-child|only-of-type|open|optional|out-of-range|placeholder-shown|popover-open|read-only|read-write|required|root|scope|target|valid|visited|where)$/i;

/** Why no browser takes a selector, as far as can be told without one; null where it may be taken. */
export function whyInvalid(css: string): string | null {
  if (!isBalanced(css)) return '';
  const plain = withoutStrings(css);
  if (/^\.{0,2}\//.test(plain)) return ': an XPath is none. Use a role and a label';
  const all = plain.match(/(?<!\\)::?[\w-]+/g) ?? [];
  const unknown = all.find((each) => !PSEUDO_CLASS.test(each));
  return unknown ? `: no element is ${unknown}. Text is found by a role and a label` : null;
}
