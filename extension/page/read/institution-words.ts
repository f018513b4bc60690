import { isBankName } from '../../../core/reading/bank.ts';
import { fold } from '../../../core/reading/text.ts';
import { remember } from './remember.ts';
import { withEndings } from './with-endings.ts';

/** Labels that an institution follows, folded. */
const LABEL =
  /^(?:bank(?: ?name|naam)?|(?:financial )?institution(?: financiere)?|banque|etablissement(?: financier)?|(?:financiele )?instelling|(?:kredit|finanz)?institut|banca|istituto(?: finanziario)?|banco|entidad(?: financiera| bancaria)?|nombre del banco|nome della banca|nom de la banque)$/;

export const isBankLabel = (text: string): boolean => LABEL.test(fold(text));

/** "Select the bank account(s)", as Ponto heads its share screen, names no bank. */
export const ACCOUNT_WORDS = /account|rekening|compte|konto|conto|cuenta/iu;

/** Words that only banks bear in their names. */
export const SURE_BANK_WORDS =
  /(?<!\p{L})(banque|banca|banco|sparkasse|raiffeisen|caixa)(?!\p{L})|bank(?!\p{L})/iu;

/** Others that they bear: of a heading that may as well name an account ("Kas" is the till) these are not sure. */
const MORE_BANK_WORDS =
  /(?<!\p{L})(banka|bankas|pank|pankki|banken|cassa|caisse|crédit|credit|krediet|credito|kas|kasse)(?!\p{L})/iu;

export const hasBankWord = (text: string): boolean =>
  SURE_BANK_WORDS.test(text) || MORE_BANK_WORDS.test(text);

/** Whether a text, or its pattern, holds such a word or is a bank's name. */
export const isSurelyBank = remember(
  (pattern) => isBankName(pattern) || SURE_BANK_WORDS.test(pattern),
);

/** Words that say no bank's name, however many of them stand together: "Bank connections", "Mijn banken", "Banque et caisse". */
const GENERIC = new Set(
  withEndings(
    (
      'bank banking banque bancaire banc banche bancari a the your my our all and of to with ' +
      'new more add connect connected connection link linked feed sync synced synchronisation synchronization ' +
      'dashboard settings login consent cash online open select choose list overview details integration ' +
      'provider partner services apps manage import de het je jouw mijn onze uw van met nieuwe kas koppelen ' +
      'gekoppelde koppeling bankkoppelingen toevoegen verbinden verbonden kies beheren toegang toestemming ' +
      'overzicht gegevens la l un du votre vos ma mon mes notre nos toutes tous et avec ajouter connecter ' +
      'connectee connexion liee caisse choisir gerer acces consentement nouvelle donnees il gli i del ' +
      'della nostr tutte e con cassa aggiungi collega collegat collegamenti ' +
      'connession scegli gestisci accesso consenso dat nuova el tu mi su nuestro tod y ' +
      'caja conectar conectado conexion anadir vincular vinculado elegir gestionar consentimiento nuevo ' +
      'der die das dein mein ihr unser und mit kasse hinzufugen verbunden verbindung bankverbindung wahlen ' +
      'verwalten zugang zustimmung ubersicht neue'
    ).split(' '),
  ),
);

/** Whether a text speaks of banks and names none. */
export const isGeneric = remember((text) => {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.every((word) => GENERIC.has(word));
});
