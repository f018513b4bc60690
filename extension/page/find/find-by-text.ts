import { fold, sameWords } from '../../../core/reading/text.ts';
import {
  above,
  childrenOf,
  isElement,
  isText,
  ownerOf,
  type Place,
  textContentOf,
} from '../dom.ts';
import { quickly } from './find-quick.ts';
import type { Survey } from './survey.ts';

/** Spaces, line breaks and marks that may stand around a label in the source of a page. */
const AROUND = 60;

/** Folding a longer text would hold the page up for as long as looking through it. */
const LONGEST_WHOLE = 500_000;

/**
 * The smallest elements whose whole text is one of the labels. Most labels are nowhere on a page: one look at all of
 * its text tells that, where going through 24,000 pieces of it takes 60 ms and leaves the browser as many to sweep up.
 */
export function findByText(scope: Place, labels: readonly string[], survey?: Survey): Element[] {
  const whole = survey?.(scope, 'text', () => wholeOf(scope));
  const isThere = (label: string) =>
    fold(label)
      .split(' ')
      .every((word) => whole?.includes(word));
  if (whole && !labels.some(isThere)) return [];
  const longest = Math.max(0, ...labels.map((label) => label.length)) + AROUND;
  const quick = quickly(labels);
  const hits = new Set<Element>();
  const document = ownerOf(scope) ?? scope;
  if (!('createTreeWalker' in document)) return [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  // A plain loop: it runs over 24,000 texts once, before any warming up.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = isText(node) ? node.data.trim() : '';
    if (start === '' || start.length > longest || !quick.mayStart(start)) continue;
    const element = climb(node, labels, longest);
    if (element) hits.add(element);
  }
  return [...hits];
}

/** All text of a place, comparable; null: too much of it. A document has text in its children alone. */
function wholeOf(scope: Place): string | null {
  const text = Array.from(childrenOf(scope), textContentOf).join('');
  return text.length > LONGEST_WHOLE ? null : fold(text);
}

/** The nearest element around a piece of text that says the label: the label may be split over spans. */
function climb(text: Node, labels: readonly string[], longest: number): Element | null {
  for (let element = above(text); element && isElement(element); element = above(element)) {
    const words = textContentOf(element) ?? '';
    if (words.length > longest) return null;
    if (labels.some((label) => sameWords(words, label))) return element;
  }
  return null;
}
