import { tagOf } from '../dom.ts';
import type { Line } from './line.ts';
import { CURRENCY_CODES } from './money.ts';
import { remember } from './remember.ts';

/** Signs that one currency has. `$`, `kr` and `¥` have several, so they say nothing certain. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  zł: 'PLN',
  Kč: 'CZK',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₹': 'INR',
};

const CODE = /(?<!\p{L}|(?<![\d.,])\d+)[A-Z]{3}(?!\p{L}|\d+(?![\d.,]))/gu;
const SIGN = /[€£₺₴₪₹]|zł|Kč/gu;
const NUMBER_BEFORE = /\d\s*$/;
const NUMBER_AFTER = /^\s*[-−+]?\d/;

/** Converted amounts ("≈ 108 USD") tell of another currency than the account's. */
const CONVERTED = /[≈~≃]\s*[-−+]?[\d.,'\s]*$/;

/** What one text names: codes that stand for themselves, and codes of amounts. */
type Named = { alone: readonly string[]; amounts: readonly string[] };

const NONE: Named = { alone: [], amounts: [] };

/** The currencies that a region names. Several: one IBAN with an account in each. */
export function currenciesOf(lines: readonly Line[]): string[] {
  const alone: string[] = [];
  const amounts: string[] = [];
  let kind: string | null = null;
  let mixed = false;
  for (const { pattern, element, type } of lines) {
    const named = type === 'action' ? NONE : namedIn(pattern);
    if (named === NONE) continue;
    for (const code of named.alone) if (!alone.includes(code)) alone.push(code);
    for (const code of named.amounts) {
      if (amounts.includes(code)) continue;
      amounts.push(code);
      mixed ||= kind !== null && kind !== tagOf(element);
      kind = tagOf(element);
    }
  }
  if (alone.length > 0) return alone;
  return mixed ? amounts.slice(0, 1) : amounts;
}

/** Whether a text of this pattern names a currency. */
export const mayTellCurrency = (pattern: string): boolean => namedIn(pattern) !== NONE;

const namedIn = remember((text): Named => {
  if (!/[A-Z]{3}|[€£₺₴₪₹]|zł|Kč/.test(text)) return NONE;
  const parts = text.split(/[\s,/·|()+–-]+/).filter(Boolean);
  if (parts.length < 9 && parts.every((part) => CURRENCY_CODES.has(part)))
    return { alone: parts, amounts: [] };
  const alone: string[] = [];
  const amounts: string[] = [];
  for (const found of [...text.matchAll(CODE), ...text.matchAll(SIGN)]) {
    const code = SIGNS[found[0]] ?? found[0];
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    if (!CURRENCY_CODES.has(code) || CONVERTED.test(before)) continue;
    if (code === found[0] && STARTS_PART.test(before) && ENDS_PART.test(after)) alone.push(code);
    else if (NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(after)) amounts.push(code);
  }
  return alone.length + amounts.length > 0 ? { alone, amounts } : NONE;
});

/** "Main account (EUR)", "Main – EUR". */
const STARTS_PART = /[(·|–/:,-]\s*$/;
const ENDS_PART = /^\s*([)·|–/,-]|$)/;
