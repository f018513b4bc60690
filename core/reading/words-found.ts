import { type Folded, foldedOf } from './folded.ts';
import { holdsNegation, isNegated } from './negation.ts';

/** A label that stands in a text, as whole words. */
export type WordsFound = { start: number; end: number; label: string };

/** One label, folded, and whether it denies something itself. */
type Sought = { label: string; text: string; denies: boolean };

/** Labels by their first word; those that begin with a mark or in a script without spaces are apart. */
type Index = { byWord: Map<string, Sought[]>; others: Sought[] };

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}_]/u;
/** Scripts that part no words by spaces, or that append endings to a word without one. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const MARKS_AT_END = /[\s:;.,…*!?·•›»→>。-]+$/;

const indexes = new WeakMap<readonly string[], Index>();

/** The first of these labels in the text, the longest where two begin together. Whole words, and not denied. */
export function findWords(text: string, labels: readonly string[]): WordsFound | null {
  return findAllWords(text, labels)[0] ?? null;
}

/**
 * Every place where one of these labels stands as whole words and is not denied; of labels inside a longer
 * one, the longer. `reach`: how many words before a label are looked at for one that denies it.
 */
export function findAllWords(
  text: string,
  labels: readonly string[],
  reach?: number,
): WordsFound[] {
  const folded = foldedOf(text);
  const original = (from: number, to: number): string =>
    text.slice(folded.from(from), folded.from(to));
  const found = everyPlace(folded, indexOf(labels))
    .filter(
      ({ sought, start, end }) =>
        sought.denies || !isNegated(folded.text, start, end, original, reach),
    )
    .map(({ sought, start, end }) => ({
      start: folded.from(start),
      end: folded.from(end),
      label: sought.label,
    }));
  return outermost(found);
}

type Place = { sought: Sought; start: number; end: number };

function everyPlace(folded: Folded, { byWord, others }: Index): Place[] {
  const places: Place[] = [];
  if (byWord.size > 0) {
    for (const match of folded.text.matchAll(WORD)) {
      for (const sought of byWord.get(match[0]) ?? []) add(sought, match.index);
    }
  }
  for (const sought of others) {
    let at = folded.text.indexOf(sought.text);
    for (; at >= 0; at = folded.text.indexOf(sought.text, at + sought.text.length)) add(sought, at);
  }
  return places;

  function add(sought: Sought, start: number): void {
    const end = start + sought.text.length;
    if (folded.text.startsWith(sought.text, start) && isWhole(folded.text, start, end)) {
      places.push({ sought, start, end });
    }
  }
}

/** Whether no letter or digit goes on at either end. */
function isWhole(text: string, start: number, end: number): boolean {
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

function joins(left = ' ', right = ' '): boolean {
  if (!IN_WORD.test(left) || !IN_WORD.test(right)) return false;
  return !UNSPACED.test(left) && !UNSPACED.test(right);
}

function indexOf(labels: readonly string[]): Index {
  const known = indexes.get(labels);
  if (known) return known;
  const index: Index = { byWord: new Map(), others: [] };
  for (const label of labels) {
    const text = foldedOf(label).text.trim().replace(MARKS_AT_END, '');
    if (text === '') continue;
    const sought = { label, text, denies: holdsNegation(text) };
    const first = UNSPACED.test(text) ? undefined : /^[\p{L}\p{M}\p{N}_]+/u.exec(text)?.[0];
    if (first === undefined) index.others.push(sought);
    else index.byWord.set(first, [...(index.byWord.get(first) ?? []), sought]);
  }
  indexes.set(labels, index);
  return index;
}

function outermost(found: WordsFound[]): WordsFound[] {
  const kept: WordsFound[] = [];
  for (const hit of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || hit.end > last.end) kept.push(hit);
  }
  return kept;
}
