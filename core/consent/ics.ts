/*
 * Writes iCalendar (RFC 5545). Why not the package `ics` 3.12: 24 kB gzip for what is needed here, it folds by
 * characters (a line of 21 emoji came out at 114 octets), and it asks the clock for DTSTAMP.
 */

/** Longest line, in octets, without its end. */
const LONGEST_LINE = 75;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** A property's line, folded. `text` is escaped, so that no name can end a line or begin a property (SECURITY.md D5). */
export function textLine(name: string, text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/\r\n|[\r\u0085\u2028\u2029]/gu, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
  return fold(`${name}:${escaped}`);
}

/** A property's line whose value is ours: a date, a number, a word of the standard. */
export function plainLine(name: string, value: string | number): string {
  return fold(`${name}:${value}`);
}

/** `2026-11-28` → `20261128`. */
export function dateValue(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

/** A moment in UTC, to the second. */
export function momentValue(moment: string): string {
  const instant = Temporal.Instant.from(moment).round({
    smallestUnit: 'second',
    roundingMode: 'floor',
  });
  return instant.toString().replaceAll(/[-:]/g, '');
}

/** Breaks a line between characters, never inside one, so that no piece is over 75 octets; the next piece begins with a space. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = '';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
