/** The bank that an IBAN's national bank code names. */
export type Bank = { name: string; bic: string | null; country: string };

export function bankOfIban(_iban: string): Bank | null {
  return null;
}
