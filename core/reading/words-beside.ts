const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Where these words end, when they stand right after `from` as whole words. No words end where they begin. */
export function placeAfter(text: string, from: number, words: string): number | null {
  if (words === '') return from;
  const start = text[from] === ' ' ? from + 1 : from;
  if (!text.startsWith(words, start)) return null;
  const end = start + words.length;
  return isOpen(text[end], words.at(-1)) ? end : null;
}

/** Where these words begin, when they stand right before `to` as whole words, a colon between or not. */
export function placeBefore(text: string, to: number, words: string): number | null {
  if (words === '') return to;
  let end = to;
  while (end > to - 3 && (text[end - 1] === ' ' || text[end - 1] === ':')) end--;
  const start = end - words.length;
  if (start < 0 || !text.startsWith(words, start)) return null;
  return isOpen(text[start - 1], words[0]) ? start : null;
}

function isOpen(beyond = ' ', edge = ' '): boolean {
  return !IN_WORD.test(beyond) || !IN_WORD.test(edge);
}
