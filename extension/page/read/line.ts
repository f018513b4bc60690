/** A piece of what an account's region says. */
export type Line = {
  text: string;
  /** The text with every number as 0: most of what a text says does not hang on its numbers. */
  pattern: string;
  /** The element that says it. */
  element: Element;
  /** Pieces of one segment belong together: a cell with its column's header, a term with its description. */
  segment: number;
  /** The header of its column, or the label of its field. */
  label: string | null;
  /** `said`: an image's or icon's name, a title. `action`: what can be pressed. */
  type: 'text' | 'said' | 'action';
  /** The text itself, where it is no image's or field's. */
  node: Text | null;
  /** A line break stands before it. */
  breaks: boolean;
};

/** No text that tells of an account is longer; a text bomb is (SECURITY.md B4). */
export const LONGEST_TEXT = 2000;

/** Patterns already made, so that each is one string: looking up the same string again costs next to nothing. */
const made = new Map<string, string>();
const MOST = 2000;

export function patternOf(text: string): string {
  const pattern = makePattern(text);
  const known = made.get(pattern);
  if (known !== undefined) return known;
  if (made.size >= MOST) made.clear();
  made.set(pattern, pattern);
  return pattern;
}

/** Made for every text of a page: by hand it costs a third of what a regular expression does. */
function makePattern(text: string): string {
  let pattern = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    pattern += `${text.slice(from, at)}0`;
    while (isDigit(text, at + 1)) at++;
    from = at + 1;
  }
  return (from === 0 ? text : pattern + text.slice(from)).trim();
}

/** A line, if the text says anything; null: it says nothing, or too much. */
export function lineOf(
  text: string,
  element: Element,
  segment: number,
  label: string | null,
  type: Line['type'] = 'text',
  node: Text | null = null,
  breaks = false,
): Line | null {
  if (text.length > LONGEST_TEXT || isBlank(text)) return null;
  return { text, pattern: patternOf(text), element, segment, label, type, node, breaks };
}

/** Whether a text says nothing. Most begin with a letter or digit. */
function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code > 32 && code < 127) && !/\S/.test(text);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}
