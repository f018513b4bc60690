/** Something the person at the command line has to mend: told in one line, exit 2. */
export class Stop extends Error {}

/** Whatever was thrown, as one line. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim();
}
