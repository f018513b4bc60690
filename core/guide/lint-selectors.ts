import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { whyInvalid } from './invalid-selector.ts';
import { withoutStrings } from './selector-text.ts';

/** More steps than this are a path through one release's markup. */
const MOST_COMBINATORS = 3;

/** Made by a bundler: `css-1q2w3e`, `Button_root__3xK2d`, `sc-bdVaJa`, `svelte-abc12`. */
const MADE = /^(css|sc|jss|jsx|svelte|emotion|tss|makeStyles)-?[A-Za-z0-9]{4,}/;

type Rule = { is: (css: string) => boolean; message: string };

const RULES: readonly Rule[] = [
  {
    is: (css) => classesIn(css).some(isHashed),
    message:
      'a class made by a build tool changes with every release: use a role and a label, an address or a data attribute',
  },
  {
    is: (css) => /:nth-(last-)?(child|of-type)\b/.test(withoutStrings(css)),
    message: 'counting positions breaks when one is added: say what the element is',
  },
  {
    is: (css) => combinatorsIn(css) > MOST_COMBINATORS,
    message:
      'a long path through the page breaks at the next redesign: name the element itself, within one scope',
  },
  {
    is: (css) =>
      /#[\w-]*\d/.test(withoutStrings(css)) ||
      /\[id\S?=["']?[^\]]*\d/.test(css) ||
      /=[^\]]*(?:[\da-f]{8}-[\da-f]{4}-|\d{6,}|(?=[a-f]*\d)[\da-f]{16,})/i.test(css),
    message:
      'an id with digits differs from page to page: use an address, a data attribute or a role',
  },
  {
    is: (css) => /\[(aria-label|title|placeholder|alt)\b[^\]]*=/.test(css),
    message: 'this is text in one language: give the words as a label and find by role and name',
  },
  {
    // happy-dom 21 takes `:has(form input)` for `:has(form)`, so that the guide command would say yes wrongly.
    is: (css) =>
      /:has\([^()]*[^\s,>+~(]\s*[\s>+~]\s*[^\s,>+~)]/.test(
        withoutStrings(css).replace(/,\s+/g, ','),
      ),
    message: 'a path inside :has() cannot be tried without a browser: name one element there',
  },
];

/** Why a selector will not last: what a reviewer would say of it. */
export function faultsOf(css: string): string[] {
  return RULES.filter((rule) => rule.is(css)).map(({ message }) => message);
}

/** Selectors that will not last. */
export function lintSelectors(guide: Guide): Problem[] {
  return Object.entries(guide.elements).flatMap(([name, locators]) =>
    locators.flatMap((locator, index) => {
      if (!('css' in locator)) return [];
      const path = `elements.${name}[${index}].css`;
      const invalid = whyInvalid(locator.css);
      if (invalid !== null) return [{ path, message: `this is not a valid selector${invalid}` }];
      return faultsOf(locator.css).map((message) => ({ path, message }));
    }),
  );
}

function classesIn(css: string): string[] {
  return [...withoutStrings(css).matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((match) => match[1] ?? '');
}

/** A part of five characters or more in which letters and digits alternate, or a bundler's prefix. */
export function isHashed(name: string): boolean {
  if (MADE.test(name)) return true;
  return name.split(/[-_]+/).some((part) => {
    const mixed = /^[A-Za-z0-9]{5,}$/.test(part) && /\d/.test(part) && /[A-Za-z]/.test(part);
    return mixed && !/^[A-Za-z]+\d{1,3}$/.test(part);
  });
}

/** Of the longest alternative. */
function combinatorsIn(css: string): number {
  const plain = withoutStrings(css).replace(/\([^()]*\)/g, '');
  const counts = plain.split(',').map((part) => part.trim().split(/\s*[>+~]\s*|\s+/).length - 1);
  return Math.max(0, ...counts);
}
