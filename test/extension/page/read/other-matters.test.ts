// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isOtherMatter, isOtherMatterOnly } from '../../../../extension/page/read/other-matters.ts';
import { BE, NL } from './one-account.ts';
import { read } from './reading-page.ts';

/** Every word by which a heading says that the numbers under it are no accounts of the user. */
const WORDS = {
  en: 'invoice|invoices|billing|subscription|mandate|mandates|direct debit|direct debits|payment method|payment methods|payment details|pay to|transaction|transactions|payments|statement|statements|counterparty|beneficiary|beneficiaries|payee|payees|creditor|debtor|recipient|sender|supplier|suppliers|vendor|example|examples|help|faq|contact|contact us|contact details|support|remittance|bank details|terms|legal notice|imprint|recipients|senders|creditors|debtors|vendors|counterparties|standing order|standing orders',
  nl: 'factuur|facturen|facturatie|abonnement|mandaat|mandaten|domiciliëring|domiciliëringen|automatische incasso|incasso|betaalmethode|betaalmethoden|betaalwijze|betaalgegevens|transacties|transactie|verrichtingen|betalingen|tegenpartij|tegenrekening|begunstigde|begunstigden|schuldeiser|schuldenaar|ontvanger|leverancier|leveranciers|voorbeeld|hulp|colofon|ontvangers|tegenpartijen|tegenrekeningen|crediteuren|debiteuren|doorlopende opdrachten|overboeking|overboekingen',
  fr: 'facture|factures|facturation|mandat|mandats|prélèvement|prélèvements|domiciliation|moyen de paiement|moyens de paiement|opérations|mouvements|paiements|virements|contrepartie|bénéficiaire|bénéficiaires|créancier|débiteur|destinataire|fournisseur|fournisseurs|exemple|aide|mentions légales|relevé|relevés|destinataires|créanciers|débiteurs|contreparties|ordre permanent|ordres permanents',
  de: 'rechnung|rechnungen|abrechnung|lastschrift|lastschriften|lastschriftmandat|zahlungsart|zahlungsarten|zahlungsmethode|zahlungsmethoden|umsätze|buchungen|transaktionen|zahlungen|überweisungen|gegenkonto|gegenpartei|empfänger|begünstigter|zahlungsempfänger|auftraggeber|gläubiger|lieferant|lieferanten|beispiel|hilfe|impressum|kontakt|kontoauszug|begünstigte|begünstigten|kontakten|gegenkonten|gegenparteien|dauerauftrag|daueraufträge|daueraufträgen',
  it: 'fattura|fatture|fatturazione|abbonamento|mandato|mandati|addebito diretto|addebiti|metodo di pagamento|metodi di pagamento|transazioni|operazioni|movimenti|pagamenti|bonifici|controparte|beneficiario|beneficiari|creditore|debitore|destinatario|fornitore|fornitori|esempio|aiuto|contatti|estratto conto|note legali|destinatari|creditori|debitori|controparti|ordini permanenti',
  es: 'factura|facturas|facturación|suscripción|mandatos|domiciliación|domiciliaciones|adeudo directo|método de pago|métodos de pago|forma de pago|transacciones|operaciones|movimientos|pagos|transferencias|contraparte|beneficiarios|acreedor|deudor|proveedor|proveedores|ejemplo|ayuda|contacto|extracto|aviso legal|destinatario|destinatarios|acreedores|deudores|contrapartes|órdenes permanentes',
};

describe.each(Object.entries(WORDS))('in %s', (_, words) => {
  it.each(words.split('|'))('“%s” heads another matter', (word) => {
    const heading = word.charAt(0).toUpperCase() + word.slice(1);
    expect([isOtherMatterOnly(heading), isOtherMatter(`${heading} (3)`)]).toEqual([true, true]);
    expect(read(`<h2>${heading}</h2><p>${BE}</p>`).accounts).toEqual([]);
  });
});

describe('what a heading says', () => {
  it.each([
    ['SEPA mandate', true],
    ['SEPA-Mandat', true],
    ['Invoices & payments', true],
    ['Payments Ltd', false],
    ['SEPA', false],
    ['Accounts', false],
    ['', false],
  ])('“%s” is nothing but another matter: %s', (heading, only) => {
    expect(isOtherMatterOnly(heading)).toBe(only);
  });

  it('is whole words at its beginning', () => {
    expect(isOtherMatter('Helpful accounts')).toBe(false);
    expect(isOtherMatter('Not a mandate')).toBe(false);
    expect(isOtherMatter(`${'a'.repeat(50)} and an invoice`)).toBe(false);
  });
});

it('a column is named for its own cells, not for the accounts in the others', () => {
  const row = (iban: string) => `<tr><td>Main</td><td>${iban}</td><td>12</td></tr>`;
  const html = `<table><tr>\n<th>Account</th>\n<th>IBAN</th>\n<th>Transactions</th>\n</tr>${row(BE)}${row(NL)}</table>`;
  expect(read(html).accounts).toHaveLength(2);
  expect(read(html.replace('IBAN', 'Payee')).accounts).toEqual([]);
});
