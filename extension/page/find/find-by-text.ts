import { ALIKE } from '../../../core/reading/folded.ts';
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
import { quick, quickly } from './find-quick.ts';
import type { Survey } from './survey.ts';

/** Spaces, line breaks and marks that may stand around a label in the source of a page. */
const AROUND = 60;

/**
 * The smallest elements whose whole text is one of the labels. Most labels are nowhere on a page: one look at all of
 * its text tells that, where going through 24,000 pieces of it takes 60 ms and leaves the browser as many to sweep up.
 */
export function findByText(scope: Place, labels: readonly string[], survey?: Survey): Element[] {
  const whole = survey?.(scope, 'text', () => wholeOf(scope));
  // Other letters can be written in more ways than `wholeOf` knows.
  const wordsOf = (label: string) => fold(label).match(/[a-z0-9]+/g) ?? [];
  if (whole && !labels.some((label) => wordsOf(label).every((word) => whole.includes(word))))
    return [];
  const longest = Math.max(0, ...labels.map((label) => label.length)) + AROUND;
  const likely = quickly(labels);
  const hits = new Set<Element>();
  const document = ownerOf(scope) ?? scope;
  if (!('createTreeWalker' in document)) return [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  // A plain loop: it runs over 24,000 texts once, before any warming up.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = isText(node) ? node.data.trim() : '';
    if (start === '' || start.length > longest || !likely.mayStart(start)) continue;
    const element = climb(node, labels, longest);
    if (element) hits.add(element);
  }
  return [...hits];
}

/** All text of a place, its words as folding leaves them: that takes too long for so much. A document has text in its children alone. */
function wholeOf(scope: Place): string {
  const text = quick(Array.from(childrenOf(scope), textContentOf).join(''));
  return text.replace(/[^\s -~]/g, (letter) => ALIKE[letter] ?? letter);
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
