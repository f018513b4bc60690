import type { IbanFound } from './iban-scan.ts';

/** Under it a reader sees the characters in another order: another number (SECURITY.md B5). */
export const OVERRIDE = '\u202e';

/** What ends an override: its own end, and that of a paragraph. */
const END = /[\u202c\n\u2029]/;

/** Those that a reader sees as they are written. */
export function withoutTurned(text: string, found: IbanFound[]): IbanFound[] {
  return text.includes(OVERRIDE) ? found.filter((iban) => !isTurned(text, iban)) : found;
}

/** Whether the override in a text goes on at its end. */
export function endsTurned(text: string): boolean {
  return !END.test(text.slice(text.lastIndexOf(OVERRIDE)));
}

function isTurned(text: string, { start, end }: IbanFound): boolean {
  const override = text.lastIndexOf(OVERRIDE, end - 1);
  return override >= 0 && !END.test(text.slice(override, start));
}
