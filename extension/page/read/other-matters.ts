import { fold } from '../../../core/reading/text.ts';
import { findAllWords, findWords } from '../../../core/reading/words-found.ts';
import { remember } from './remember.ts';

/**
 * What a heading, a column or a label says when the IBANs under it are somebody else's, or a means of
 * payment: as Ponto's Billing page, bank statements and invoices have it. In the interface's six languages.
 */
const OTHER_MATTERS = (
  'invoice|invoices|billing|subscription|mandate|mandates|direct debit|direct debits|payment method|' +
  'payment methods|payment details|pay to|transaction|transactions|payments|statement|statements|' +
  'counterparty|beneficiary|beneficiaries|payee|payees|creditor|debtor|recipient|sender|supplier|' +
  'suppliers|vendor|example|examples|help|faq|contact|contact us|contact details|support|remittance|' +
  'bank details|terms|legal notice|imprint|factuur|facturen|facturatie|abonnement|mandaat|mandaten|' +
  'domiciliëring|domiciliëringen|automatische incasso|incasso|betaalmethode|betaalmethoden|betaalwijze|' +
  'betaalgegevens|transacties|transactie|verrichtingen|betalingen|tegenpartij|tegenrekening|' +
  'begunstigde|begunstigden|schuldeiser|schuldenaar|ontvanger|leverancier|leveranciers|voorbeeld|hulp|' +
  'colofon|facture|factures|facturation|mandat|mandats|prélèvement|prélèvements|domiciliation|' +
  'moyen de paiement|moyens de paiement|opérations|mouvements|paiements|virements|contrepartie|' +
  'bénéficiaire|bénéficiaires|créancier|débiteur|destinataire|fournisseur|fournisseurs|exemple|aide|' +
  'mentions légales|relevé|relevés|rechnung|rechnungen|abrechnung|lastschrift|lastschriften|' +
  'lastschriftmandat|zahlungsart|zahlungsarten|zahlungsmethode|zahlungsmethoden|umsätze|buchungen|' +
  'transaktionen|zahlungen|überweisungen|gegenkonto|gegenpartei|empfänger|begünstigter|' +
  'zahlungsempfänger|auftraggeber|gläubiger|lieferant|lieferanten|beispiel|hilfe|impressum|kontakt|' +
  'kontoauszug|fattura|fatture|fatturazione|abbonamento|mandato|mandati|addebito diretto|addebiti|' +
  'metodo di pagamento|metodi di pagamento|transazioni|operazioni|movimenti|pagamenti|bonifici|' +
  'controparte|beneficiario|beneficiari|creditore|debitore|destinatario|fornitore|fornitori|esempio|' +
  'aiuto|contatti|estratto conto|note legali|factura|facturas|facturación|suscripción|mandatos|' +
  'domiciliación|domiciliaciones|adeudo directo|método de pago|métodos de pago|forma de pago|' +
  'transacciones|operaciones|movimientos|pagos|transferencias|contraparte|beneficiarios|acreedor|' +
  'deudor|proveedor|proveedores|ejemplo|ayuda|contacto|extracto|aviso legal'
).split('|');

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
