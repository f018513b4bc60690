import { ALIKE } from '../../../core/reading/folded.ts';
import { fold } from '../../../core/reading/text.ts';

const ASCII = /^[\t\n\r -~]*$/;

/** Whether a text, as `wordsOf` gives it, could hold one of the labels: never no for one that does, and cheap. */
export type MayHold = (words: string) => boolean;

export function quickly(labels: readonly string[]): MayHold {
  // Other letters can be written in more ways than `wordsOf` knows.
  const wanted = labels.map((label) => fold(label).match(/[a-z0-9]+/g) ?? []);
  return (words) => wanted.some((each) => each.every((word) => words.includes(word)));
}

/** A text's words as folding leaves them, by the browser's own means: folding itself costs some 20 µs. */
export function wordsOf(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\s -~]/g, (letter) => ALIKE[letter] ?? letter);
}
