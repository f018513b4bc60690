const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?:\+|00)\d{1,3}(?:[ ./()-]{0,2}\d{1,4}){3,6}/g;
/** Two decimals, and no more of a date or version after them. */
const AMOUNT = /(?<![\d.,/:-])\d{1,3}(?:[.,' \u00a0\u202f]?\d{3})*[.,]\d{2}(?![\d.,/:-]*\d)/g;
const WHOLE_AMOUNT =
  /(?<![\d.,/:-])\d+(?=\s?(?:EUR|USD|GBP|CHF|€|\$|£))|(?<=(?:EUR|USD|GBP|CHF|€|\$|£)\s?)\d+(?![\d.,/:-]*\d)/g;

/** Addresses, numbers and amounts, as others of the same shape. Dates are kept: they are what is read. */
export function scrubText(text: string): string {
  return text
    .replace(EMAIL, 'someone@example.com')
    .replace(PHONE, (phone) => otherDigits(phone))
    .replace(AMOUNT, (amount) => otherDigits(amount))
    .replace(WHOLE_AMOUNT, (amount) => otherDigits(amount));
}

function otherDigits(text: string): string {
  let nth = 0;
  return text.replace(/\d/g, (digit) => {
    nth += 1;
    return String(((Number(digit) + nth * 3) % 9) + 1);
  });
}
