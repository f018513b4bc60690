import { ALIKE } from '../../../core/reading/folded.ts';
import { fold, sameWords } from '../../../core/reading/text.ts';
import { childrenOf, firstOf, isElement, nextOf, type Place, textContentOf } from '../dom.ts';
import { quick } from './find-quick.ts';
import type { Survey } from './survey.ts';

/** Spaces, line breaks and marks that may stand around a label in the source of a page. */
const AROUND = 60;

/** Characters that are looked through for one label: a page of text within text within text has no end (SECURITY.md B4). */
const MOST = 50_000_000;

/**
 * The smallest elements whose whole text is one of the labels. Most labels are nowhere on a page: one look at all of
 * its text tells that. Where one may be, it is looked for in the elements whose text has its words: of a page with
 * 24,000 pieces of text, few are touched.
 */
export function findByText(scope: Place, labels: readonly string[], survey?: Survey): Element[] {
  // Other letters can be written in more ways than `wordsOf` knows.
  const wanted = labels.map((label) => fold(label).match(/[a-z0-9]+/g) ?? []);
  const mayHold = (whole: string) =>
    wanted.some((words) => words.every((word) => whole.includes(word)));
  const whole = survey?.(scope, 'text', () => wholeOf(scope));
  if (whole && !mayHold(whole)) return [];
  const longest = Math.max(0, ...labels.map((label) => label.length)) + AROUND;
  const hits: Element[] = [];
  let left = MOST;
  look(scope, isElement(scope) ? (textContentOf(scope) ?? '') : '');
  return hits;

  /** Whether a label is said in a place of this text. An element that is all there is says what is around it says. */
  function look(place: Node, text: string): boolean {
    let isSaid = false;
    for (let child = firstOf(place); child; child = nextOf(child)) {
      if (!isElement(child)) continue;
      const isAll = text !== '' && nextOf(child) === null && firstOf(place) === child;
      const within = isAll ? text : (textContentOf(child) ?? '');
      if (!isAll) left -= within.length;
      if (left < 0) return isSaid;
      if (isAll || mayHold(wordsOf(within))) isSaid = look(child, within) || isSaid;
    }
    if (isSaid || !isElement(place) || text.length > longest) return isSaid;
    if (!labels.some((label) => sameWords(text, label))) return false;
    hits.push(place);
    return true;
  }
}

/** All text of a place. A document has text in its children alone. */
function wholeOf(scope: Place): string {
  return wordsOf(Array.from(childrenOf(scope), textContentOf).join(''));
}

/** A text's words as folding leaves them: that takes too long for so much. */
function wordsOf(text: string): string {
  return quick(text).replace(/[^\s -~]/g, (letter) => ALIKE[letter] ?? letter);
}
