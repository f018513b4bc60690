import { sameWords } from '../reading/text.ts';

/** A label is short, and no account's name, number or amount: those differ for each reader. */
const LONGEST = 60;

/** Words that a label can be made of, or null. */
export function labelWords(text: string | null | undefined): string | null {
  const words = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '' || words.length > LONGEST || /\d{3}/.test(words)) return null;
  return /\p{L}/u.test(words) ? words : null;
}

/** The label that says these words: one that is there, else a new one, named by them. */
export function labelFor(
  words: string,
  labels: Readonly<Record<string, readonly string[]>>,
): { key: string; labels: Record<string, string[]> } {
  const known = Object.entries(labels).find(([, list]) =>
    list.some((each) => sameWords(each, words)),
  );
  if (known) return { key: known[0], labels: {} };
  const key = freeName(nameFrom(words, 'label'), labels);
  return { key, labels: { [key]: [words] } };
}

/** The name, or the name with the first number that is free. */
export function freeName(name: string, taken: object): string {
  let free = name;
  for (let at = 2; Object.hasOwn(taken, free) || free in {}; at += 1) free = `${name}${at}`;
  return free;
}

/** "Add account…" → addAccount. `other`: where there is no word that a name can be made of. */
export function nameFrom(words: string, other: string): string {
  const [first = other, ...rest] =
    words
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/gi)
      ?.slice(0, 4)
      .map((each) => each.toLowerCase()) ?? [];
  const name = first + rest.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('');
  return /^[a-z]/.test(name) ? name : `${other}${name}`;
}
