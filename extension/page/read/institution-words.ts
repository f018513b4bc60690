import { fold } from '../../../core/reading/text.ts';

/** Labels that an institution follows. */
export const LABELS = new Set(
  (
    'bank|institution|financial institution|bank name|banque|établissement|' +
    'établissement financier|institution financière|instelling|financiële instelling|banknaam|' +
    'institut|kreditinstitut|finanzinstitut|bankname|banca|istituto|istituto finanziario|banco|' +
    'entidad|entidad financiera|entidad bancaria|nombre del banco|nome della banca|' +
    'nom de la banque'
  )
    .split('|')
    .map(fold),
);

/** Words that only banks bear in their names. */
export const BANK_WORDS =
  /(^|[^\p{L}])(bank|banque|banca|banco|banka|bankas|pank|pankki|banken|sparkasse|raiffeisen|volksbank|caixa|cassa|caisse|crédit|credit|krediet|credito|kas|kasse)([^\p{L}]|$)|bank([^\p{L}]|$)/iu;

/** "Select the bank account(s)", as Ponto heads its share screen, names no bank. */
export const ACCOUNT_WORDS = /account|rekening|compte|konto|conto|cuenta/iu;

/** Of a heading that may as well name an account ("Kas" is the till), only these are sure to be a bank's. */
export const SURE_BANK_WORDS =
  /(^|[^\p{L}])(bank|banque|banca|banco|sparkasse|raiffeisen|volksbank|caixa)([^\p{L}]|$)|bank([^\p{L}]|$)/iu;
