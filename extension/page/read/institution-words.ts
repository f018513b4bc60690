import { fold } from '../../../core/reading/text.ts';
import { remember } from './remember.ts';
import { withEndings } from './with-endings.ts';

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
  /(?<!\p{L})(banque|banca|banco|sparkasse|raiffeisen|caixa|banka|bankas|pank|pankki|banken|cassa|caisse|crédit|credit|krediet|credito|kas|kasse)(?!\p{L})|bank(?!\p{L})/iu;

/** "Select the bank account(s)", as Ponto heads its share screen, names no bank. */
export const ACCOUNT_WORDS = /account|rekening|compte|konto|conto|cuenta/iu;

/** Of a heading that may as well name an account ("Kas" is the till), only these are sure to be a bank's. */
export const SURE_BANK_WORDS =
  /(?<!\p{L})(banque|banca|banco|sparkasse|raiffeisen|caixa)(?!\p{L})|bank(?!\p{L})/iu;

/** Words that say no bank's name, however many of them stand together: "Bank connections", "Mijn banken", "Banque et caisse". */
const GENERIC = new Set(
  withEndings(
    (
      'bank banking banque bancaire banca banche bancari banco bancaria a the your my our all and of to with ' +
      'new more add connect connected connection link linked feed sync synced synchronisation synchronization ' +
      'data dashboard settings login consent cash online open select choose list overview details integration ' +
      'provider partner services apps manage import de het je jouw mijn onze uw van met nieuwe kas koppelen ' +
      'gekoppelde koppeling bankkoppelingen toevoegen verbinden verbonden kies beheren toegang toestemming ' +
      'overzicht gegevens la l un du votre vos ma mon mes notre nos toutes tous et avec ajouter connecter ' +
      'connectee connexion liee caisse choisir gerer acces consentement nouvelle donnees il gli i una del ' +
      'della tua mia nostra nostre tutte e con cassa aggiungi collega collegata collegate collegamenti ' +
      'connessione connessioni scegli gestisci accesso consenso dati nuova el tu mi su nuestro todos todas y ' +
      'caja conectar conectado conexion anadir vincular vinculado elegir gestionar consentimiento datos nuevo ' +
      'der die das dein mein ihr unser und mit kasse hinzufugen verbunden verbindung bankverbindung wahlen ' +
      'verwalten zugang zustimmung ubersicht daten neue'
    ).split(' '),
  ),
);

/** Whether a text speaks of banks and names none. */
export const isGeneric = remember((text) => {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.every((word) => GENERIC.has(word));
});
