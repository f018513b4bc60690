import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { type Said, sentencesOf } from './sentences.ts';

/** What only a bank or a site may ask for, in the interface's six languages. */
const SECRET =
  /(?<!\p{L})(passwords?|passphrase|passcode|pin(?:[ -]?code)?s?|puk|tan|otp|cvv|cvc|card number|security code|one-time code|access codes?|seed phrase|wachtwoord(?:en)?|pincode|kaartnummer|mots? de passe|code secret|numéro de carte|passwort|passwörter|kennwort|kartennummer|contraseñas?|clave|número de tarjeta|password|codice segreto|numero di carta|codes?(?=[^.!?]{0,30}(?<!\p{L})(?:sms|text message|app|digipass|card ?reader|kaartlezer|lecteur|kartenleser|lettore|lector)(?!\p{L}))|(?<=(?<!\p{L})(?:sms|digipass)[ -])codes?|digipasscode|smscode)(?!\p{L})/iu;

/** Asking for it, in the same languages. */
const ASKS =
  /(?<!\p{L})(enter|type|fill in|give|tell|write|paste|copy|say|provide|confirm|share|voer|vul|typ|geef|plak|kopieer|deel|entrez|saisissez|tapez|donnez|indiquez|collez|copiez|geben|gib|eingeben|tippen|schreiben|einfügen|kopieren|introduzca|introduce|escriba|escribe|indique|pegue|copie|inserisci|inserire|digita|digitare|scrivi|indica|incolla|copia|comunica|fornisci|read out|zeg|noem|dites|dictez|sag|sagen|nennen|dime|dinos|dicta|dicte|dicci|detta)(?!\p{L})/iu;

/** Sending is what our sentences never ask for: at the start of a sentence or of a part of it. */
const SENDS =
  /(?:^|[.:;!?,–—]\s*|(?<!\p{L})(?:please|then|and|dann|und|puis|et|dan|en|poi|e|luego|y)\s)(send|e-?mail|forward|upload|transfer|wire|pay|stuur|verzend|mail|upload|betaal|envoyez|transférez|payez|versez|senden|sende|schicken|schicke|überweisen|zahlen|envíe|envía|mande|transfiera|pague|invia|inviare|spedisci|inoltra|carica|paga|versa|stort|effectuez un virement|faites un virement|haga una transferencia|effettua un bonifico|fai un bonifico)(?:\s|(?<=virement|bonifico|transferencia)[.,;!])/iu;

/** An address, a number or a link to send something to. */
const CONTACT =
  /[^\s@]+@[^\s@]+\.[a-z]{2,}|https?:\/\/|\bwww\.|(?<![\w.-])(?:[a-z\d-]+\.)+[a-z]{2,}\/\w|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}|\+?\d(?:[ /.-]?\d){8,}/iu;

/** Sentences that ask for a secret or to send anything, in the guide's own words and in every translation. */
export function lintSentences(guide: Guide): Problem[] {
  const translations = Object.entries(guide.texts ?? {}).flatMap(([language, texts]) =>
    Object.entries(texts).map(
      ([sentence, text]): Said => ({ path: `texts.${language}["${sentence.slice(0, 40)}"]`, text }),
    ),
  );
  return [...sentencesOf(guide), ...translations].flatMap(lintSentence);
}

function lintSentence({ path, text: said }: Said): Problem[] {
  const problems: Problem[] = [];
  // Wide letters, and those of mathematics, are read as the plain ones.
  const text = said.normalize('NFKC');
  if (parts(text).some((part) => SECRET.test(part) && ASKS.test(part))) {
    problems.push({ path, message: 'no sentence may ask for a password, a PIN or another secret' });
  }
  if (SENDS.test(text))
    problems.push({ path, message: 'no sentence may ask to send or to pay anything' });
  if (CONTACT.test(text)) {
    const message =
      'no address or number to write to in a sentence: a page to ask at goes into "ask"';
    problems.push({ path, message });
  }
  return problems;
}

function parts(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+/);
}
