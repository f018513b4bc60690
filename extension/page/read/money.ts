export const CURRENCY_CODES = new Set(Intl.supportedValuesOf('currency'));

/** "1.234,50", "100.00": no date, whose parts go on ("12.04.2027"). */
const DECIMALS = /(?<![\d.,])\d+(?:[.,'’\s]\d{3})*[.,]\d{2}(?!\d|[.,]\d)/;
const BESIDE_SIGN = /\p{Sc}\s*[-−+]?\d|\d\s*\p{Sc}/u;
const BEFORE_CODE = /\d\s*([A-Z]{3})(?![\p{L}\d])/gu;

/** Whether a text tells an amount. What does is never a name: balances are not read ("Sichtkonto EUR 2" is one). */
export function isMoney(text: string): boolean {
  return (
    DECIMALS.test(text) ||
    BESIDE_SIGN.test(text) ||
    [...text.matchAll(BEFORE_CODE)].some(([, code]) => CURRENCY_CODES.has(code ?? ''))
  );
}
