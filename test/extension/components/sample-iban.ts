/** The check digits that make a country's account number an IBAN. */
export function checkDigits(country: string, number: string): string {
  const digits = `${number}${country}00`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}
