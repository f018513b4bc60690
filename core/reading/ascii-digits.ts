/** Rewrites the digits of any script as 0 to 9, one for one: a page's language does not tell which it writes. */
export const asciiDigits = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (character) =>
    DIGIT.test(character) ? digitOf(character) : character,
  );

const DIGIT = /\p{Nd}/u;

/** Each script has its ten digits in a row, and no other right before them. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  let value = 0;
  while (DIGIT.test(String.fromCharCode(code - value - 1))) value++;
  return `${value}`;
}
