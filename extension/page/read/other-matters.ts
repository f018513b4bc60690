import { fold } from '../../../core/reading/text.ts';
import { findAllWords, findWords } from '../../../core/reading/words-found.ts';
import { remember } from './remember.ts';
import { withEndings } from './with-endings.ts';

/**
 * What a heading, a column or a label says when the IBANs under it are somebody else's, or a means of
 * payment: as Ponto's Billing page, bank statements and invoices have it. In the interface's six languages, each word
 * with the endings of several as well; in the order of letters, which packs to fewer bytes.
 */
const OTHER_MATTERS = withEndings(
  (
    'abbonamento|abonnement|abrechnung|acreedor|addebiti|addebito diretto|adeudo directo|aide|' +
    'aiuto|auftraggeber|automatische incasso|aviso legal|ayuda|bank details|begunstigde|' +
    'begünstigte|begünstigter|beispiel|beneficiari|beneficiary|betaalgegevens|betaalmethode|' +
    'betaalwijze|betalingen|billing|bonifici|buchungen|bénéficiaire|colofon|contact|' +
    'contact details|contact us|contatti|contraparte|contrepartie|contropart|counterparties|' +
    'counterparty|crediteuren|creditor|créancier|dauerauftrag|daueraufträge|debitor|debtor|' +
    'destinataire|destinatari|deudor|direct debit|domiciliación|domiciliation|domiciliëring|' +
    'doorlopende opdrachten|débiteur|ejemplo|empfänger|esempio|estratto conto|example|exemple|' +
    'extracto|factur|facturación|facturatie|facturation|factuur|faq|fattur|' +
    'fatturazione|forma de pago|fornitor|fournisseur|gegenkont|gegenpartei|' +
    'gläubiger|help|hilfe|hulp|impressum|imprint|incasso|invoice|kontakt|kontoauszug|lastschrift|' +
    'lastschriftmandat|legal notice|leverancier|lieferant|mandaat|mandat|mentions légales|' +
    'metodi di pagamento|metodo di pagamento|mouvements|movimenti|movimientos|moyen de paiement|' +
    'moyens de paiement|método de pago|métodos de pago|note legali|ontvanger|operaciones|' +
    'operazioni|opérations|ordini permanenti|ordre permanent|ordres permanents|overboeking|' +
    'pagamenti|pagos|paiements|pay to|payee|payment details|payment method|payments|proveedor|' +
    'prélèvement|rechnung|recipient|relevé|remittance|schuldeiser|schuldenaar|sender|' +
    'standing order|statement|subscription|supplier|support|suscripción|tegenpartij|' +
    'tegenrekening|terms|transacciones|transactie|transaction|transaktionen|transazioni|' +
    'transferencias|umsätze|vendor|verrichtingen|virements|voorbeeld|zahlungen|zahlungsart|' +
    'zahlungsempfänger|zahlungsmethode|órdenes permanentes|überweisungen'
  ).split('|'),
);

/** Verbs, and what follows them, in the interface's six languages: "transfer to", "transfer the amount to". */
const VERBS =
  'transfer|send|pay|wire|deposit|remit|overmaken|maak|overschrijven|schrijf|stort(?:en)?|betaa?l(?:en)?|' +
  '(?:vir|vers|pay|transfér)e[rz]|überweisen?|(?:ein)?zahlen?|senden?|bonifico|versa(?:re)?|' +
  'trasferi(?:re|sci)|invia(?:re)?|transferir|transfiere|enviar|envía|ingresar?|pagar?';
const OURS = 'our|on[sz]e?|notre|unsere?|nostro|nuestr[ao]';
const NUMBERS =
  'account(?: number)?|iban(?:-nummer)?|rekening(?:nummer)?|rib|verbindung|konto(?:nummer)?|conto(?: corrente)?|' +
  '(?:compte|conto|cuenta)(?: banca(?:ire|rio|ria))?';
const TO = 'to|into|naar|op|aan|vers|sur|à|an|auf|a|sul?|en';

/**
 * What stands right before a number that one is asked to pay to, or that is an example: its last words. Read from the
 * end: a text that ends otherwise costs next to nothing.
 */
const PAYEE = new RegExp(
  `$(?<=(?<!\\p{L})(?:${[
    `(?:${OURS}) (?:bank ?)?(?:${NUMBERS})`,
    `(?:${VERBS})(?:\\s+\\p{L}+){0,3}\\s+(?:${TO})`,
    '(?:nominated |referen\\p{L}+ ?)(?:account|konto|rekening)',
    '(?:e\\.\\s?g|z\\.\\s?b|p\\.\\s?e[xj]|bijv|ad es)\\.',
  ].join('|')}))`,
  'iu',
);

const ENDS = /[\s:：]+$/;

export const isPayee = (said: string): boolean => PAYEE.test(said.replace(ENDS, ''));

/** A heading with more than this is a sentence about something. */
const LONGEST = 60;

/** Whether a heading or label says that what is under it is no list of the user's accounts. */
export const isOtherMatter = remember(
  (heading) => findWords(heading.slice(0, LONGEST), OTHER_MATTERS) !== null,
);

/** Whether it says so and nothing else: "SEPA mandate", not "Payments Ltd". */
export const isOtherMatterOnly = remember((heading) => {
  let rest = fold(heading);
  for (const { start, end } of findAllWords(rest, OTHER_MATTERS).reverse())
    rest = rest.slice(0, start) + rest.slice(end);
  return rest !== fold(heading) && !/\p{L}/u.test(rest.replace(/sepa/g, ''));
});
