import type { Parsed } from '../parsed.ts';

/** Longest file read, in characters; Ponto's largest list, of all banks of Europe, is under 3 million. */
const LONGEST = 30_000_000;
/** Deepest nesting read. */
const DEEPEST = 200;

/** The door for text that should be JSON: a size or depth beyond reason is refused before it is parsed (SECURITY.md D6). */
export function parsePayloadText(text: string, longest = LONGEST): Parsed<unknown> {
  if (text.length > longest)
    return refused(`${text.length} characters: the most that is read is ${longest}`);
  if (isDeeperThan(text, DEEPEST)) return refused(`nested more than ${DEEPEST} levels deep`);
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof SyntaxError) return refused(`not JSON: ${error.message}`);
    throw error;
  }
}

/** Counts brackets outside strings. */
function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (isInString) {
      if (char === '\\') i++;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth > most) return true;
  }
  return false;
}

function refused(message: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', message }] };
}
