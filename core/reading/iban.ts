import { fitsCountry, ibanLength } from './iban-countries.ts';

export { findIbans } from './iban-scan.ts';

/** Spaces, hyphens and what cannot be seen: people type and paste them. */
const BETWEEN =
  /[\s\u0085\u00ad\u061c\u180e\u200b-\u200f\u2010\u2011\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff-]+/g;

/** As it is kept: no spaces, upper case. Only a-z is raised: `ı` must not become an I. */
function compact(text: string): string {
  return text.replace(BETWEEN, '').replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** The remainder of the number an IBAN stands for; 1 for one whose check digits are right. */
function remainder(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** What keeps a text from being an IBAN, as one types; null: it is one. National check digits are not asked for. */
export function ibanProblem(text: string): null | 'country' | 'length' | 'characters' | 'digits' {
  const iban = compact(text);
  if (/[^A-Z0-9]/.test(iban)) return 'characters';
  if (iban.length < 2) return 'length';
  const length = ibanLength(iban.slice(0, 2));
  if (length === 0) return 'country';
  if (iban.length !== length) return 'length';
  if (!fitsCountry(iban)) return 'characters';
  const check = Number(iban.slice(2, 4));
  return check > 1 && check < 99 && remainder(iban) === 1 ? null : 'digits';
}

/** Whether the whole text is one IBAN, however it is spaced. */
export function isIban(text: string): boolean {
  return text.length < 200 && ibanProblem(text) === null;
}

/** In groups of four, as it is printed. */
export function formatIban(iban: string): string {
  return compact(iban).replace(/(.{4})(?=.)/gu, '$1 ');
}

/** The country, the check digits and the last four: enough to tell accounts apart over a shoulder. */
export function maskIban(iban: string): string {
  const whole = compact(iban);
  const hidden = Math.max(0, whole.length - 8);
  return formatIban(whole.slice(0, 4) + '•'.repeat(hidden) + whole.slice(4 + hidden));
}
