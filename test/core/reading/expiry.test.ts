import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExpiry } from '../../../core/reading/expiry.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const read = (text: string, languages: string[], more = {}) =>
  readExpiry(text, { languages, today, ...more });

describe('the end of a consent', () => {
  it.each([
    ['Expires on 3 May 2027', 'en'],
    ['Expires: 3 May 2027', 'en'],
    ['EXPIRES ON MAY 3, 2027', 'en'],
    ['Expiry date 2027-05-03', 'en'],
    ['Expires on\n3 May 2027\nLast synchronised\n24 Nov 2026', 'en'],
    ['Valid until Monday, May 3, 2027 at 10:00 AM', 'en'],
    ['Access valid until 3 May 2027', 'en'],
    ['Your consent expires on the 3rd of May 2027.', 'en'],
    ['Expires soon (3 May 2027)', 'en'],
    ['Last synchronised 24 Nov 2026 · Expires on 3 May 2027', 'en'],
    ['Main BE71 0961 2345 6769 Expires on 3 May 2027 Opened 1 Jan 2020', 'en'],
    ['Valid from 24 Nov 2026 to 3 May 2027', 'en'],
    ['Valid: 24/11/2026 – 03/05/2027', 'en-GB'],
    ['Valid 24 Nov 2026 → 3 May 2027', 'en'],
    ['Corporate card Expires on 3 May 2027', 'en'],
    ['It was expired, and now expires on 3 May 2027', 'en'],
    ['Authorised on 24 Nov 2026, authorised until 3 May 2027', 'en'],
    ['Not connected Authorisation valid until 3 May 2027', 'en'],
    ['Not connected Valid until 3 May 2027', 'en'],
    ['Nicht verbunden Zustimmung gültig bis 3. Mai 2027', 'de'],
    ['Vervalt op 3 mei 2027', 'nl'],
    ['verloopt op 3-5-2027', 'nl'],
    ['Geldig tot en met 3 mei 2027', 'nl'],
    ['Geldig t/m 03-05-2027', 'nl'],
    ['Loopt af op 3 mei 2027', 'nl'],
    ['Je toestemming loopt op 3 mei 2027 af', 'nl'],
    ['Gekoppeld tot 3 mei 2027', 'nl'],
    ['Einddatum: 3 mei 2027', 'nl'],
    ['Expire le 3 mai 2027', 'fr'],
    ['Valable jusqu’au 3 mai 2027', 'fr'],
    ["Date d'expiration : 03/05/2027", 'fr'],
    ['Prend fin le 3 mai 2027', 'fr'],
    ['Dernière synchronisation le 24 novembre 2026, valable jusqu’au 3 mai 2027', 'fr'],
    ['Expiration le lundi 3 mai 2027', 'fr'],
    ['Läuft ab am 3. Mai 2027', 'de'],
    ['Läuft am 3. Mai 2027 ab', 'de'],
    ['Gültig bis 03.05.2027', 'de'],
    ['Gültig bis zum 3.5.2027', 'de'],
    ['LÄUFT AM 3. MAI 2027 AB', 'de'],
    ['BIS 3. MAI 2027 GÜLTIG', 'de'],
    ['WIRD AM 3. MAI 2027 ABLAUFEN', 'de'],
    ['LOOPT OP 3 MEI 2027 AF', 'nl'],
    ['GELDIG T.E.M. 3 MEI 2027', 'nl'],
    ['Gültig vom 24.11.2026 bis 03.05.2027', 'de'],
    ['Ablaufdatum 3. Mai 2027', 'de'],
    ['Verbunden bis 3. Mai 2027', 'de'],
    ['Scade il 3 maggio 2027', 'it'],
    ['Data di scadenza: 03/05/2027', 'it'],
    ['Valido fino al 3 maggio 2027', 'it'],
    ['Connesso fino al 3 mag 2027', 'it'],
    ['Caduca el 3 de mayo de 2027', 'es'],
    ['Válido hasta el 3 de mayo de 2027', 'es'],
    ['Fecha de vencimiento: 3/5/2027', 'es'],
    ['Vence el 3 may 2027', 'es'],
    ['Expired on 3 May 2027', 'en'],
    ['Scaduto il 3 maggio 2027', 'it'],
  ])('in %j is its date', (text, language) => {
    expect(read(text, [language])).toEqual({ on: '2027-05-03' });
    expect(read(text.replace(/ /g, '\u00a0'), [language])).toEqual({ on: '2027-05-03' });
  });

  it.each([
    ['expires in 12 days', 'en', '2026-12-06'],
    ['Expires in: 12 days', 'en', '2026-12-06'],
    ['Days left: 12', 'en', '2026-12-06'],
    ['Verloopt over: 12 dagen', 'nl', '2026-12-06'],
    ['Jours restants : 12', 'fr', '2026-12-06'],
    ['Days left: 12.5', 'en', null],
    ['12 days left', 'en', '2026-12-06'],
    ['valid for another 12 days', 'en', '2026-12-06'],
    ['expires today', 'en', '2026-11-24'],
    ['Expires tomorrow', 'en', '2026-11-25'],
    ['Expires Thursday, in 2 days', 'en', '2026-11-26'],
    ['Vervalt donderdag, over 2 dagen', 'nl', '2026-11-26'],
    ['Updated on Tuesday. 12 days left', 'en', '2026-12-06'],
    ['expired 3 days ago', 'en', '2026-11-21'],
    ['expired yesterday', 'en', '2026-11-23'],
    ['noch 12 Tage gültig', 'de', '2026-12-06'],
    ['läuft in 12 Tagen ab', 'de', '2026-12-06'],
    ['läuft heute ab', 'de', '2026-11-24'],
    ['vor 3 Tagen abgelaufen', 'de', '2026-11-21'],
    ['seit 3 Tagen abgelaufen', 'de', '2026-11-21'],
    ['SEIT 3 TAGEN ABGELAUFEN', 'de', '2026-11-21'],
    ['vor 3 Tagen WIRD', 'de', null],
    ['12 of 90 days left', 'en', null],
    ['Trial: 12 days left', 'en', null],
    ['24 Nov 2026 expired', 'en', null],
    ['12/90 days left', 'en', null],
    ['noch 12 von 90 Tagen', 'de', null],
    ['Entry 12, 90 days left', 'en', '2027-02-22'],
    ['Interest rate valid until 3 May 2027', 'en', null],
    ['Abgelaufen vor 3 Tagen', 'de', '2026-11-21'],
    ['plus que 12 jours', 'fr', '2026-12-06'],
    ['expire dans 12 jours', 'fr', '2026-12-06'],
    ['expiré il y a 3 jours', 'fr', '2026-11-21'],
    ["expire aujourd'hui", 'fr', '2026-11-24'],
    ['verloopt over 12 dagen', 'nl', '2026-12-06'],
    ['nog 12 dagen geldig', 'nl', '2026-12-06'],
    ['verlopen 3 dagen geleden', 'nl', '2026-11-21'],
    ['3 dagen geleden verlopen', 'nl', '2026-11-21'],
    ['vervalt morgen', 'nl', '2026-11-25'],
    ['scade tra 12 giorni', 'it', '2026-12-06'],
    ['scaduto da 3 giorni', 'it', '2026-11-21'],
    ['scaduta 3 giorni fa', 'it', '2026-11-21'],
    ['scade oggi', 'it', '2026-11-24'],
    ['caduca en 12 días', 'es', '2026-12-06'],
    ['caducado hace 3 días', 'es', '2026-11-21'],
    ['quedan 12 días', 'es', '2026-12-06'],
    ['caduca mañana', 'es', '2026-11-25'],
    ['Connected until Nov 28', 'en', '2026-11-28'],
    ['Expired on Nov 20', 'en', '2026-11-20'],
    ['Expired on Nov 28', 'en', '2025-11-28'],
    ['Expires on Nov 28', 'en', '2026-11-28'],
    ['Expire le 28 nov.', 'fr', '2026-11-28'],
    ['EXPIRE LE 28 NOV.', 'fr', '2026-11-28'],
    ['Expiré le 28 nov.', 'fr', '2025-11-28'],
    ['EXPIRÉS LE 28 NOV.', 'fr', '2025-11-28'],
  ])('in %j is %s', (text, language, day) => {
    expect(read(text, [language])).toEqual(day && { on: day });
  });

  it.each([
    'Last synchronised 24 Nov 2026',
    'Created on 3 May 2027',
    'Authorised on 3 May 2027',
    'Connected since 3 May 2026',
    '3 May 2027',
    '',
    'Refreshed 24 Nov 2026 Expires soon',
    'Expires soon\n3 Nov 2026',
    'Expires soon (3 Nov 2026)',
    'Expire bientôt\n3 nov. 2026',
    'Läuft bald ab\n3. Nov. 2026',
    'Verloopt binnenkort 3 nov 2026',
    'In scadenza presto 3 nov 2026',
    'Caduca pronto 3 nov 2026',
    'Expires: unknown. Balance date 24 Nov 2026',
    'Expires: —\nOpened 24 Nov 2026',
    'Expires on Main account 3 May 2027',
    'Refreshed 3 days ago Expired',
    'Consulted 3 days ago Expired',
    'Expires on: —\n24 Nov 2026',
    'It expires. On 24 Nov 2026 it was opened',
    'Synced\n3 days ago\nExpired',
    'Synchronised until 24 Nov 2026',
    'Transactions from 1 Nov 2026 to 30 Nov 2026',
    'Statement from 1 Nov 2026 to 30 Nov 2026',
    'From 1 Nov 2026 to 30 Nov 2026',
    'Never expires. Opened 3 May 2027',
    'Does not expire 3 May 2027',
    'Trial ends on 3 May 2027',
    'Your subscription expires on 3 May 2027',
    'Card valid until 3 May 2027',
    'Your password expires in 12 days',
    '12 days left in your trial',
    'Invoice 2027-05-03',
    'valid for 90 days',
    'Next synchronisation in 2 days',
    'Expires on 31 February 2027',
    'Disexpires 3 May 2027',
    // Longer than any consent lasts.
    'Loan ends 3 May 2041',
    'Mortgage expires on 3 May 2036',
    'Fixed rate until 1 January 2030, expires 1 January 2030',
  ])('is not in %j', (text) => expect(read(text, ['en'])).toBeNull());

  it.each([
    ['Votre abonnement expire le 3 mai 2027', 'fr'],
    ['Opérations du 1er novembre 2026 au 30 novembre 2026', 'fr'],
    ['Kontoauszug vom 01.11.2026 bis 30.11.2026', 'de'],
    ['Saldo dal 1 novembre 2026 al 30 novembre 2026', 'it'],
    ['Testphase endet am 3. Mai 2027', 'de'],
    ['Proefperiode verloopt op 3 mei 2027', 'nl'],
    ['La carta scade il 3 maggio 2027', 'it'],
    ['La suscripción caduca el 3 de mayo de 2027', 'es'],
    ['läuft nie ab 3. Mai 2027', 'de'],
    ['verloopt niet 3 mei 2027', 'nl'],
    ['Dernière synchronisation le 24 novembre 2026', 'fr'],
    ['Laatst gesynchroniseerd op 24 november 2026', 'nl'],
    ['Zuletzt synchronisiert am 24.11.2026', 'de'],
    ['Ultima sincronizzazione: 24/11/2026', 'it'],
    ['Última sincronización: 24/11/2026', 'es'],
  ])('is not in %j either', (text, language) => expect(read(text, [language])).toBeNull());
});

it('what lasts longer than any consent is not weighed against its end', () => {
  expect(read('Loan ends 3 May 2041\nConsent valid until 1 February 2027', ['en'])).toEqual({
    on: '2027-02-01',
  });
  expect(read('Expires on 24 November 2029', ['en'])).toEqual({ on: '2029-11-24' });
  expect(read('Expires on 25 November 2029', ['en'])).toBeNull();
});

describe('an end that could be read two ways', () => {
  it.each([
    ['Expires 03/04/2027', [], ['2027-03-04', '2027-04-03'], 'Expires 03/04/2027'],
    [
      'Main. Expires on: 03/04/2027, 10:00',
      ['nl', 'en'],
      ['2027-03-04', '2027-04-03'],
      'Expires on: 03/04/2027',
    ],
    ['Vervalt op 03/04/2027', ['en'], ['2027-03-04', '2027-04-03'], 'Vervalt op 03/04/2027'],
    [
      'Expired on 3 May 2026. Renewed until 3 May 2027',
      ['en'],
      ['2026-05-03', '2027-05-03'],
      'Expired on 3 May 2026',
    ],
    [
      'Expires on 3 May 2027. Valid until 4 May 2027',
      ['en'],
      ['2027-05-03', '2027-05-04'],
      'Expires on 3 May 2027',
    ],
  ])('%j is asked', (text, languages, candidates, words) => {
    expect(read(text, languages)).toEqual({ candidates, text: words });
  });

  it.each([
    ['Expires 03/04/2027 (in 130 days)', [], { on: '2027-04-03' }],
    ['Expires 03/04/2027 · 130 days left', [], { on: '2027-04-03' }],
    ['Expires on Saturday 03/04/2027', [], { on: '2027-04-03' }],
    ['Expires in 3 months (24 Feb 2027)', ['en'], { on: '2027-02-24' }],
    ['Expires in about 2 months', ['en'], { on: '2027-01-24', rounded: true }],
    ['Expires in about 12 days', ['en'], null],
    ['Expires in over 1 year', ['en'], { on: '2027-11-24', rounded: true }],
    ['Vervalt over ongeveer 2 maanden', ['nl'], { on: '2027-01-24', rounded: true }],
    ['Vervalt over 12 dagen', ['nl'], { on: '2026-12-06' }],
    ['Läuft in etwa 2 Monaten ab', ['de'], { on: '2027-01-24', rounded: true }],
    ['Expire dans environ 2 mois', ['fr'], { on: '2027-01-24', rounded: true }],
    ['Scade tra circa 2 mesi', ['it'], { on: '2027-01-24', rounded: true }],
    ['Expira em 03/05/2027', ['pt'], { on: '2027-05-03' }],
    ['Expires in 3 months', ['en'], { on: '2027-02-24', rounded: true }],
    ['Expires on 3 May 2027. Expiry date: 2027-05-03', ['en'], { on: '2027-05-03' }],
    ['Vervalt op 03/04/2027', ['nl'], { on: '2027-04-03' }],
  ])('%j is settled by what stands beside it', (text, languages, expected) => {
    expect(read(text, languages)).toEqual(expected);
  });
});

describe('a guide’s own words', () => {
  it('make a date an expiry, and others make it none', () => {
    const text = 'Goes cold 3 May 2027, consulted 24 Nov 2026';
    expect(read(text, ['en'])).toBeNull();
    expect(read(text, ['en'], { labels: ['Goes cold'] })).toEqual({ on: '2027-05-03' });
    expect(read('Expires 3 May 2027', ['en'], { others: ['Expires'] })).toBeNull();
  });
});

const WORDS = {
  en: ['Expires on', 'Valid until'],
  it: ['Scade il', 'Valido fino al'],
  fr: ['Expire le', 'Valable jusqu’au'],
  nl: ['Vervalt op', 'Geldig tot'],
  de: ['Läuft ab am', 'Gültig bis'],
  es: ['Caduca el', 'Válido hasta'],
} as const;
const SYNCED = {
  en: 'Last synchronised',
  it: 'Ultima sincronizzazione',
  fr: 'Dernière synchronisation',
  nl: 'Laatst gesynchroniseerd',
  de: 'Zuletzt synchronisiert',
  es: 'Última sincronización',
} as const;

describe.each(['en', 'it', 'fr', 'nl', 'de', 'es'] as const)('a block in %s', (language) => {
  const write = (day: Temporal.PlainDate, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(
      day.toZonedDateTime('UTC').epochMilliseconds,
    );
  const day = fc.integer({ min: 1, max: 700 }).map((ahead) => today.add({ days: ahead }));
  const style = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { dateStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'short' },
  );

  it('gives the date behind the expiry word, whatever other dates stand around it', () => {
    fc.assert(
      fc.property(
        day,
        day,
        style,
        style,
        fc.constantFrom(...WORDS[language]),
        fc.constantFrom(' ', ': ', '\n', ':\n'),
        fc.boolean(),
        (ends, other, how, how2, word, between, first) => {
          const expiry = `${word}${between}${write(ends, how)}`;
          const sync = `${SYNCED[language]}${between}${write(other, how2)}`;
          const text = [
            'Zichtrekening BE71 0961 2345 6769',
            ...(first ? [expiry, sync] : [sync, expiry]),
          ].join('\n');
          expect(read(text, [language]), text).toEqual({ on: ends.toString() });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives no date where there is none but the last synchronisation', () => {
    fc.assert(
      fc.property(day, style, fc.constantFrom(...WORDS[language]), (other, how, word) => {
        expect(
          read(`${word}: —\n${SYNCED[language]}: ${write(other, how)}`, [language]),
        ).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
