/** Where a text stops being JSON, and what was most likely meant there. */
export type JsonFault = { at: number; fault: Fault };
type Fault = 'comma' | 'extra' | 'quotes' | 'quote' | 'open' | 'rest' | 'colon' | 'note' | 'other';
type Wanted = 'key' | 'colon' | 'value' | 'next' | 'end';

const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * What a browser says of a broken text differs, is English only, and in Chromium often names no place. Null: nothing
 * is wrong. One pass and no recursion: a hostile text may nest as deep as it likes.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: number[] = [];
  let wanted: Wanted = 'value';
  let comma = -1;
  let at = space(text, 0);
  const after = (): Wanted => (open.length > 0 ? 'next' : 'end');
  for (; at < text.length; at = space(text, at)) {
    const sign = text[at] ?? '';
    const fault = (what: Fault, place = at): JsonFault => ({ at: place, fault: what });
    if (sign === '/') return fault('note');
    if (sign === '}' || sign === ']') {
      if (comma >= 0) return fault('extra', comma);
      const begun = open.pop();
      if (begun === undefined) return fault('rest');
      if (text[begun] !== (sign === '}' ? '{' : '[')) return fault('open', begun);
      if (wanted === 'colon') return fault('colon');
      if (wanted === 'value' && text[begun] === '{') return fault('other');
      wanted = after();
      at++;
      continue;
    }
    if (wanted === 'end') return fault('rest');
    if (sign === ',') {
      if (wanted !== 'next') return fault(wanted === 'colon' ? 'colon' : 'extra');
      comma = at++;
      wanted = text[open.at(-1) ?? 0] === '{' ? 'key' : 'value';
      continue;
    }
    if (wanted === 'next') return fault('comma');
    if (wanted === 'colon' || sign === ':') {
      if (sign !== ':' || wanted !== 'colon') return fault(sign === ':' ? 'other' : 'colon');
      wanted = 'value';
      at++;
      continue;
    }
    comma = -1;
    if (sign === '"') {
      const end = quoted(text, at);
      if (end.fault) return end;
      at = end.at;
      wanted = wanted === 'key' ? 'colon' : after();
    } else if (wanted === 'key') return fault('quotes');
    else if (sign === '{' || sign === '[') {
      open.push(at++);
      wanted = sign === '{' ? 'key' : 'value';
    } else {
      WORD.lastIndex = at;
      const [word] = WORD.exec(text) ?? [];
      if (word === undefined) return fault('quotes');
      at += word.length;
      wanted = after();
    }
  }
  const begun = open.at(-1);
  return begun === undefined
    ? wanted === 'end'
      ? null
      : { at, fault: 'other' }
    : { at: begun, fault: 'open' };
}

/** Past the closing quote, or the fault of the text that begins here. */
function quoted(text: string, from: number): JsonFault | { at: number; fault: null } {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') return { at: at + 1, fault: null };
    if (sign < ' ') break;
    if (sign !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { at, fault: 'other' };
    at++;
  }
  return { at: from, fault: 'quote' };
}

function space(text: string, at: number): number {
  while (at < text.length && ' \n\r\t'.includes(text[at] ?? '')) at++;
  return at;
}

/** A fault with its place, as problem-words.ts says it in the user's language. */
export function faultWords(text: string, { at, fault }: JsonFault): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${fault}`;
}
