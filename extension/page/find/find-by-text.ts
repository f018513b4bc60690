import { sameWords } from '../../../core/reading/text.ts';
import { childrenOf, firstOf, isElement, nextOf, type Place, textContentOf } from '../dom.ts';
import { quickly, wordsOf } from './find-quick.ts';
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
  const mayHold = quickly(labels);
  const whole = survey?.(scope, 'text', () => wholeOf(scope));
  if (whole && !mayHold(whole)) return [];
  const longest = Math.max(0, ...labels.map((label) => label.length)) + AROUND;
  const hits = new Set<Element>();
  // It grows as it is gone through: no recursion, since pages of 3,000 levels exist. `around`: the nearest element around a place that says the label.
  const open: [place: Node, text: string, around: Element | null][] = [
    [scope, textContentOf(scope) ?? '', null],
  ];
  let left = MOST;
  for (const [place, text, around] of open) {
    const mayBe = isElement(place) && text.length <= longest;
    const isSaid = mayBe && labels.some((label) => sameWords(text, label));
    if (isSaid) {
      if (around) hits.delete(around);
      hits.add(place);
    }
    for (let child = firstOf(place); child; child = nextOf(child)) {
      if (!isElement(child)) continue;
      // An element that is all there is says what is around it says.
      const isAll = text !== '' && !nextOf(child) && firstOf(place) === child;
      const within = isAll ? text : (textContentOf(child) ?? '');
      if (!isAll) left -= within.length;
      if (isAll || (left > 0 && mayHold(wordsOf(within))))
        open.push([child, within, isSaid ? place : around]);
    }
  }
  return [...hits];
}

/** All text of a place. A document has text in its children alone. */
function wholeOf(scope: Place): string {
  return wordsOf(Array.from(childrenOf(scope), textContentOf).join(''));
}
