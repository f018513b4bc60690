import { finder } from '@medv/finder';
import { faultsOf, isHashed } from '../../../core/guide/lint-selectors.ts';
import type { Suggestion } from '../../../core/guide/trial.ts';
import { attributeOf, tagOf } from '../dom.ts';

const TEST_IDS = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'];
/** Attributes that name a thing rather than style or describe it. */
const NAMING = ['name', 'href', 'action', 'for', 'id', 'autocomplete', 'itemprop'];
const LONGEST_PATH_MS = 300;

/** By test id, by an attribute that lasts, and by a short path. No hashed class, and nothing the lint would object to. */
export function suggestByCss(element: Element, document: Document): Suggestion[] {
  const tag = tagOf(element);
  const data = element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && !TEST_IDS.includes(name));
  const of = (by: Suggestion['by'], names: readonly string[]) =>
    names.flatMap((name) => selectorsFor(tag, name, attributeOf(element, name), by));
  const path = shortPath(element, document);
  return [
    ...of('testId', TEST_IDS),
    ...of('attribute', [...data, ...NAMING]),
    ...(path === null ? [] : [toSuggestion('path', path)]),
  ].filter(({ locator }) => faultsOf(String(locator.css)).length === 0);
}

function toSuggestion(by: Suggestion['by'], css: string): Suggestion {
  return { by, locator: { css }, labels: {} };
}

function selectorsFor(
  tag: string,
  name: string,
  value: string | null,
  by: Suggestion['by'],
): Suggestion[] {
  if (!value || value.length > 100) return [];
  if (name === 'href' || name === 'action') {
    const part = lastingPart(value);
    return part === null ? [] : [toSuggestion(by, `${tag}[${name}*='${CSS.escape(part)}']`)];
  }
  // A value with several digits is an id of this reader's, or of this release's.
  if (by !== 'testId' && (/\d{2}/.test(value) || value.split(/[\s_-]/).some(isHashed))) return [];
  return [toSuggestion(by, `${tag}[${name}='${CSS.escape(value)}']`)];
}

/** The last part of an address that is a word: what is behind it are ids. */
function lastingPart(address: string): string | null {
  const parts = address.replace(/[?#].*$/, '').split('/');
  return parts.findLast((part) => /^[a-z][a-z-]{3,}$/i.test(part)) ?? null;
}

/** What @medv/finder makes of it, from words that a person wrote. */
function shortPath(element: Element, document: Document): string | null {
  const isWord = (name: string) => !isHashed(name) && !/\d/.test(name);
  try {
    return finder(element, {
      root: document.body,
      timeoutMs: LONGEST_PATH_MS,
      className: isWord,
      idName: isWord,
      attr: (name, value) => /^(role|name)$/.test(name) && isWord(value),
    });
  } catch {
    // It gives up after its time, and on an element in a shadow root.
    return null;
  }
}
