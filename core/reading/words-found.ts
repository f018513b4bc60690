import { foldedOf } from './folded.ts';

/** A label that stands in a text, as whole words. */
export type WordsFound = { start: number; end: number; label: string };

/** The first of these labels in the text, the longest where two begin together. */
export function findWords(text: string, labels: readonly string[]): WordsFound | null {
  return findAllWords(text, labels)[0] ?? null;
}

export function findAllWords(text: string, labels: readonly string[]): WordsFound[] {
  const folded = foldedOf(text);
  const found: WordsFound[] = [];
  for (const label of labels) {
    const sought = foldedOf(label).text.trim();
    if (sought === '') continue;
    for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      const whole =
        !/[\p{L}\p{N}]$/u.test(folded.text.slice(0, at)) &&
        !/^[\p{L}\p{N}]/u.test(folded.text.slice(end));
      if (whole) found.push({ start: folded.from(at), end: folded.from(end), label });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
