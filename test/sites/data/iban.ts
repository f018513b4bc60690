/** Remainder by 97 of a long number given as text. */
function mod97(digits: string): number {
  return Number(BigInt(digits) % 97n);
}

/** A valid Belgian IBAN: bank code of three digits, a serial number, both pairs of check digits. */
export function belgianIban(bank: string, serial: number): string {
  const number = bank + String(serial).padStart(7, '0');
  const check = String(mod97(number) || 97).padStart(2, '0');
  const basic = number + check;
  // B and E are 11 and 14 in an IBAN's sum.
  return `BE${String(98 - mod97(`${basic}111400`)).padStart(2, '0')}${basic}`;
}

/** Groups of four, as people print it. */
export function inGroups(iban: string, gap = ' '): string {
  return (iban.match(/.{1,4}/g) ?? []).join(gap);
}
