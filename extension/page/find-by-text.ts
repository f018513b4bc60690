import { fold, sameWords } from '../../core/reading/text.ts';
import { above, isElement, isText, ownerOf, type Place, textContentOf } from './dom.ts';

/** Spaces, line breaks and marks that may stand around a label in the source of a page. */
const AROUND = 60;

/** The smallest elements whose whole text is one of the labels. */
export function findByText(scope: Place, labels: readonly string[]): Element[] {
  const longest = Math.max(0, ...labels.map((label) => label.length)) + AROUND;
  const starts = new Set(labels.map((label) => fold(label).charAt(0)));
  const hits = new Set<Element>();
  for (const text of textNodes(scope)) {
    if (!mayStart(text.data, starts, longest)) continue;
    const element = climb(text, labels, longest);
    if (element) hits.add(element);
  }
  return [...hits];
}

/** The nearest element around a piece of text that says the label: the label may be split over spans. */
function climb(text: Text, labels: readonly string[], longest: number): Element | null {
  for (let element = above(text); element && isElement(element); element = above(element)) {
    const words = textContentOf(element) ?? '';
    if (words.length > longest) return null;
    if (labels.some((label) => sameWords(words, label))) return element;
  }
  return null;
}

/** Looks at the first letter only: folding every text of a page costs more than all the rest. */
function mayStart(data: string, starts: ReadonlySet<string>, longest: number): boolean {
  const start = data.trimStart();
  if (start === '' || start.trimEnd().length > longest) return false;
  const letter = start.charAt(0).toLowerCase();
  return starts.has(letter) || !/[a-z0-9]/.test(letter);
}

function* textNodes(scope: Place): Generator<Text> {
  const document = ownerOf(scope) ?? scope;
  if (!('createTreeWalker' in document)) return;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) yield node;
}
