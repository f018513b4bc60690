/**
 * What a spreadsheet takes for a formula, also behind blanks, quotes and other marks that it passes over, and in its
 * full-width form (SECURITY.md D4).
 */
const FORMULA =
  /^['"\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u3000]*[=+\-@\t\r\n＝＋－＠]/u;

/** Starts with our own mark, or would be read as if it did. */
const MARKED = /^'/u;

/** A cell that no spreadsheet runs. `fromCell` gives the value back. */
export function toCell(value: string): string {
  return FORMULA.test(value) || MARKED.test(value) ? `'${value}` : value;
}

export function fromCell(cell: string): string {
  const value = cell.slice(1);
  return MARKED.test(cell) && (FORMULA.test(value) || MARKED.test(value)) ? value : cell;
}
