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
const ALIKE: Record<string, string> = {
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
const DROPPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped.
  /^(?:[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u0300-\u036f]|[\ufe00-\ufe0f])$/;

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const folded = SPACE.test(character) ? ' ' : DROPPED.test(character) ? '' : foldLetter(character);
  if (known.size > 5000) known.clear();
  known.set(character, folded);
  return folded;
}

function foldLetter(character: string): string {
  const bare = character
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return ALIKE[bare] ?? bare.normalize('NFC');
}

function foldAll(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const made = foldCharacter(character);
    if (made !== ' ' || !folded.endsWith(' ')) {
      for (let i = 0; i < made.length; i++) places.push(place);
      folded += made;
    }
    place += character.length;
  }
  return { text: folded, from: (index) => places[index] ?? text.length };
}

let last: { of: string; folded: Folded } | null = null;

/** The text of one block is asked for many times in a row, so the last answer is kept. */
export function foldedOf(text: string): Folded {
  if (last?.of === text) return last.folded;
  const folded = PLAIN_ASCII.test(text) ? { text: text.toLowerCase(), from: same } : foldAll(text);
  last = { of: text, folded };
  return folded;
}
