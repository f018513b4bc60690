import type { Line } from './lines.ts';

const CODES = new Set(Intl.supportedValuesOf('currency'));

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

const CODE = /(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu;
const SIGN = /(?:€|£|zł|Kč|₺|₴|₪|₹)/gu;
const NUMBER_BEFORE = /\d[\s\u00a0\u202f]*$/;
const NUMBER_AFTER = /^[\s\u00a0\u202f]*[-−+]?\d/;

/** Converted amounts ("≈ 108 USD") tell of another currency than the account's. */
const CONVERTED = /[≈~≃]\s*[-−+]?[\d.,'\s\u00a0\u202f]*$/;

/** The currencies that a region names. Several: one IBAN with an account in each. */
export function currenciesOf(lines: readonly Line[]): string[] {
  const alone = new Set<string>();
  const amounts = new Map<string, string>();
  for (const { text, element, type } of lines) {
    if (type === 'action' || !/[A-Z]{3}|[€£₺₴₪₹]|zł|Kč/.test(text)) continue;
    const trimmed = text.trim();
    const parts = trimmed.split(/[\s,/·|()+–-]+/).filter(Boolean);
    if (parts.length > 0 && parts.length < 9 && parts.every((part) => CODES.has(part))) {
      for (const part of parts) alone.add(part);
      continue;
    }
    for (const found of [...text.matchAll(CODE), ...text.matchAll(SIGN)]) {
      const code = SIGNS[found[0]] ?? found[0];
      const before = text.slice(0, found.index);
      const after = text.slice(found.index + found[0].length);
      if (!CODES.has(code) || CONVERTED.test(before)) continue;
      if (/[(·|–/:,-]\s*$/.test(before) && /^\s*([)·|–/,-]|$)/.test(after) && !SIGNS[found[0]])
        alone.add(code);
      else if (NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(after)) {
        if (!amounts.has(code)) amounts.set(code, element.localName);
      }
    }
  }
  if (alone.size > 0) return [...alone];
  const kinds = new Set(amounts.values());
  return kinds.size === 1 ? [...amounts.keys()] : [...amounts.keys()].slice(0, 1);
}
