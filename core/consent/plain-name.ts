/** Characters that turn the direction of what follows, so that a name could read as another one (SECURITY.md B5, D3). */
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;
const LONGEST = 80;

/** A name that a page or a file gave, as one line of harmless text. */
export function plainName(name: string): string {
  const line = name.toWellFormed().replace(OVERRIDES, '').replace(CONTROLS, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line;
}
