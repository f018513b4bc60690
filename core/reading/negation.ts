/**
 * Words that turn what they stand beside into its opposite (en it fr nl de es pt), as `foldedOf` leaves them.
 * "Niet gekoppeld" is not "Gekoppeld".
 */
const NEGATIONS = new Set(
  (
    'not no never cannot without neither nor non mai senza nessun nessuna nessuno pas jamais sans aucun aucune ne n ' +
    'niet nooit geen zonder nicht nie niemals kein keine keinen ohne nunca sin ningun ninguna ningunas jamas tampoco nao'
  ).split(' '),
);
/** Also answers ("Joint: no"): what begins with a capital on the next line is not what they deny. */
const ANSWERS = new Set(['no', 'non', 'nee', 'nein']);
/** What negates from behind: "verlängert nicht", "expire jamais". */
const BEHIND = new Set('niet nooit nicht nie niemals pas jamais never nunca mai not'.split(' '));
/** How many words before a label are looked at for a negation: "not been connected", "n'est plus lié". */
const REACH = 4;

const WORD = /[\p{L}\p{M}\p{N}]+(?:'t)?/gu;
const CLAUSE_END = /[.,;:!?|()[\]/•·…。、，；]|\s-\s/;
/** Chinese and Japanese negate by one character before or an ending after, without a space. */
const JOINED_BEFORE = /[未不非无無没沒]$/;
const JOINED_BEHIND = /^(?:されて)?(?:い)?(?:ません|ない|ていない)|^(?:되지|하지)?\s*않/;

/** Whether the words from `start` to `end` are denied by what stands just before or just behind them. */
export function isNegated(
  folded: string,
  start: number,
  end: number,
  original: Original,
  reach = REACH,
): boolean {
  return (
    isNegatedBefore(folded, start, end, original, reach) || isNegatedBehind(folded, end, original)
  );
}

/** The text before folding, from one place in the folded text to another. */
export type Original = (from: number, to: number) => string;

function isNegatedBefore(
  folded: string,
  start: number,
  end: number,
  original: Original,
  reach: number,
): boolean {
  const from = Math.max(0, start - 60);
  const before = folded.slice(from, start);
  if (JOINED_BEFORE.test(before)) return true;
  const words = [...before.matchAll(WORD)].slice(-reach);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    const wordEnd = word.index + word[0].length;
    const between = before.slice(wordEnd, words[at + 1]?.index ?? before.length);
    if (CLAUSE_END.test(between) || /^\d/.test(word[0])) return false;
    if (isNegation(word[0])) {
      const said = original(from + wordEnd, end);
      return !ANSWERS.has(word[0]) || !/[\n\t]/.test(said) || /^\s*\p{Ll}/u.test(said);
    }
    // A capital after a small letter begins another phrase: "Not connected Valid until".
    if (at === words.length - 1 && beginsPhrase(original(from + word.index, end))) return false;
  }
  return false;
}

const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't");

/** Of a word and what follows it: whether the word is written small and the next one is not. */
const beginsPhrase = (words: string): boolean => /^\p{Ll}\S*\s+\p{Lu}\p{Ll}/u.test(words);

function isNegatedBehind(folded: string, end: number, original: Original): boolean {
  const behind = folded.slice(end, end + 40);
  if (JOINED_BEHIND.test(behind)) return true;
  const [whole, mark = '', word = '', rest = ''] =
    /^(\s*:?\s*)([\p{L}\p{M}]+)(.*)/u.exec(behind) ?? [];
  if (whole === undefined) return false;
  // "Connected: no", with nothing after it.
  if (mark.includes(':')) return ANSWERS.has(word) && /^\s*(?:[.,;)]|$)/.test(rest);
  // A capital begins another phrase: "Connected Not synchronised".
  const written = original(end, end + mark.length + word.length).trim();
  const begins = written !== written.toUpperCase() && /^\p{Lu}/u.test(written);
  return BEHIND.has(word) && !begins && !/[\n\t]/.test(original(end, end + mark.length));
}

/** Whether a label denies something by itself, as "Not connected" does. */
export function holdsNegation(label: string): boolean {
  return (
    JOINED_BEFORE.test(label.slice(0, 1)) ||
    [...label.matchAll(WORD)].some(([word]) => isNegation(word))
  );
}
