import { sameWords } from '../../../core/reading/text.ts';
import { above, isElement, isText, ownerOf, type Place, textContentOf } from '../dom.ts';
import { quickly } from './find-quick.ts';

/** Spaces, line breaks and marks that may stand around a label in the source of a page. */
const AROUND = 60;

/** The smallest elements whose whole text is one of the labels. */
export function findByText(scope: Place, labels: readonly string[]): Element[] {
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

/** The nearest element around a piece of text that says the label: the label may be split over spans. */
function climb(text: Node, labels: readonly string[], longest: number): Element | null {
  for (let element = above(text); element && isElement(element); element = above(element)) {
    const words = textContentOf(element) ?? '';
    if (words.length > longest) return null;
    if (labels.some((label) => sameWords(words, label))) return element;
  }
  return null;
}
