import { DONE } from '../../../core/reading/vocabulary.ts';
import { childrenOf, firstOf, isElement, isText, nextOf, parentOf, tagOf } from '../dom.ts';
import type { Spot } from './spots.ts';

/** Elements that flow with the text around them. */
export const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|data|em|font|i|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;
const WORD = /[\p{L}][\p{L}\p{M}'’.&-]*/gu;

/** More words than an account's description has: Ponto's are up to 35 characters. */
const MANY = 12;

/** Whether the number stands in a sentence: what is written next to it, without an element of its own. */
export function isInProse(spot: Spot): boolean {
  if (isAlone(spot)) return false;
  const [before, after] = around(spot);
  if (!/\S/.test(before + after)) return false;
  // "Main – BE71 … – EUR" is a line of a list.
  if (/[–—·|•/]\s*$/.test(before) || /^\s*[–—·|•/]/.test(after)) return false;
  const [left, right] = [wordsOf(before), wordsOf(after)];
  if (left.length + right.length >= MANY) return true;
  if (
    left.length + right.length >= 3 &&
    /\p{L}{2}[^\p{L}]*[.?]["'”’)\]]*\s*$/u.test(before + after)
  )
    return true;
  if (left.length >= 2 && /^["'”’)\]]*[.!?](\s|$)/.test(after)) return true;
  if (left.length > 0 && DONE.test(after)) return true;
  return (
    isLower(left.at(-1)) &&
    isLower(right[0]) &&
    /[\p{L}]\s*$/u.test(before) &&
    /^\s*[\p{L}]/u.test(after)
  );
}

/** A block of its own, as a cell is: the glance that spares most numbers the look around. */
function isAlone({ node, element, start, end }: Spot): boolean {
  if (!node || INLINE.test(tagOf(element)) || node.length > end - start + 2) return false;
  return node.previousSibling === null && node.nextSibling === null && node.parentNode === element;
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const isLower = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word);

/** The text before and after in the same paragraph, of text nodes that lie beside it or beside its wrappers. */
function around({ node, element, start, end }: Spot): [before: string, after: string] {
  let before = node ? node.data.slice(0, start) : '';
  let after = node ? node.data.slice(end) : '';
  let inner: Node = node ?? element;
  for (let outer = parentOf(inner); outer; outer = parentOf(inner)) {
    const [left, right] = besides(outer, inner);
    before = left + before;
    after += right;
    if (!isElement(outer) || !INLINE.test(tagOf(outer))) break;
    inner = outer;
  }
  return [before, after];
}

/** Text beside a node, as far as the next block or line break on either side. */
function besides(outer: Node, inner: Node): [left: string, right: string] {
  if (firstOf(outer) === inner && nextOf(inner) === null) return ['', ''];
  let [left, right, passed] = ['', '', false];
  for (const child of childrenOf(outer)) {
    if (child === inner) passed = true;
    else if (isText(child)) {
      if (passed) right += child.data;
      else left += child.data;
    } else if (!isElement(child) || INLINE.test(tagOf(child))) continue;
    else if (passed) break;
    else left = '';
  }
  return [left, right];
}
