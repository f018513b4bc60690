/** How much of an account's number says which bank it is: that is kept, so that the bank is still read right. */
const BANK_PART: Record<string, number> = {
  BE: 3,
  NL: 4,
  DE: 8,
  FR: 10,
  IT: 11,
  ES: 8,
  LU: 3,
  GB: 10,
  IE: 10,
  AT: 5,
  CH: 5,
};

/**
 * A valid IBAN of nobody: same country, same bank, same shape. The same one always becomes the same.
 *
 * @param nth which of a page's IBANs it is, so that two never meet
 */
export function inventIban(iban: string, nth: number): string {
  const country = iban.slice(0, 2);
  const rest = iban.slice(4);
  const kept = BANK_PART[country] ?? 4;
  const account = [...rest.slice(kept)].map((character, index) => invented(character, nth, index));
  const bban = withNationalCheck(country, rest.slice(0, kept) + account.join(''));
  return `${country}${checkDigits(country, bban)}${bban}`;
}

/** A digit stays a digit and a letter a letter. */
function invented(character: string, nth: number, index: number): string {
  if (!/\d/.test(character)) return character;
  return String((nth * 7 + index * 3 + 1 + Math.floor(nth / 10) * index) % 10);
}

/** Belgium's last two digits are the first ten by 97; other countries' own checks are not looked at by anyone here. */
function withNationalCheck(country: string, bban: string): string {
  if (country !== 'BE') return bban;
  const check = Number(bban.slice(0, 10)) % 97 || 97;
  return bban.slice(0, 10) + String(check).padStart(2, '0');
}

function checkDigits(country: string, bban: string): string {
  let rest = 0;
  for (const character of `${bban}${country}00`) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return String(98 - rest).padStart(2, '0');
}
