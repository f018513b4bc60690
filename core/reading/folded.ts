/**
 * Text made comparable (lower case, no accents, one kind of space, dash and apostrophe, nothing
 * invisible) that remembers where each of its characters stood in the text it was made from.
 */
export type Folded = {
  text: string;
  /** Where the character at `index` began in the original; `index` may be the length. */
  from: (index: number) => number;
};

const PLAIN_ASCII = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;
const same = (index: number): number => index;

/** Letters that decompose into no base letter, and marks that are written in several ways. */
export const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '：': ':',
};

const SPACE = /^[\s\u0085]$/;
/** Soft hyphens, joiners, direction marks, variation selectors, control characters, accents that stand apart. */
const DROPPED = /^(?:\p{Cc}|\p{Cf}|[\u0300-\u036f]|[\ufe00-\ufe0f])$/u;

/** What each character folds to; 0: to itself. Filled as characters are met. */
const known: (string | 0 | undefined)[] = [];

function folding(character: string): string | 0 {
  const code = character.charCodeAt(0);
  const cached = character.length === 1 ? known[code] : undefined;
  if (cached !== undefined) return cached;
  const made = SPACE.test(character) ? ' ' : DROPPED.test(character) ? '' : foldLetter(character);
  const folded = made === character && made !== ' ' ? 0 : made;
  if (character.length === 1) known[code] = folded;
  return folded;
}

function foldLetter(character: string): string {
  const bare = character
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return ALIKE[bare] ?? bare.normalize('NFC');
}

/** Characters that fold to themselves are copied in runs; places are kept from the first that shifts the others. */
function foldAll(text: string): Folded {
  let folded = '';
  let run = 0;
  // Asking the text itself for its end would have it copied at every space: 33 s for the text of a long page.
  let isSpaced = false;
  let places: number[] | null = null;
  for (let at = 0, width = 1; at < text.length; at += width) {
    width = isPair(text, at) ? 2 : 1;
    const made = folding(width === 1 ? (text[at] ?? '') : text.slice(at, at + 2));
    if (made === 0) {
      isSpaced = false;
      if (places) for (let i = 0; i < width; i++) places.push(at + i);
      continue;
    }
    folded += text.slice(run, at);
    run = at + width;
    const kept = made === ' ' && isSpaced ? '' : made;
    if (made !== '') isSpaced = made === ' ';
    if (!places && kept.length !== width) places = Array.from(folded, (_, index) => index);
    if (places) for (let i = 0; i < kept.length; i++) places.push(at);
    folded += kept;
  }
  folded += text.slice(run);
  return { text: folded, from: places ? (index) => places[index] ?? text.length : same };
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** The text alone, for who asks for no places: of the searches of a page it is all that is needed. */
export function foldedText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  let isSpaced = false;
  for (const character of text) {
    const made = folding(character);
    if (made !== ' ' || !isSpaced) folded += made === 0 ? character : made;
    if (made !== '') isSpaced = made === ' ';
  }
  return folded;
}

let last: { of: string; folded: Folded } | null = null;

/** The text of one block is asked for many times in a row, so the last answer is kept. */
export function foldedOf(text: string): Folded {
  if (last?.of === text) return last.folded;
  const folded = PLAIN_ASCII.test(text) ? { text: text.toLowerCase(), from: same } : foldAll(text);
  last = { of: text, folded };
  return folded;
}
