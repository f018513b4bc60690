import { describe, expect, it } from 'vitest';
import { findDates } from '../../../core/reading/dates.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const read = (text: string, ...languages: string[]): string[] =>
  findDates(text, { languages, today }).map(
    ({ start, end, candidates }) => `${text.slice(start, end)} = ${candidates.join(' or ')}`,
  );

describe('a date as people write it', () => {
  it.each([
    ['3rd of May 2027', 'en', '3rd of May 2027 = 2027-05-03'],
    ['May 3rd, 2027', 'en', 'May 3rd, 2027 = 2027-05-03'],
    ['MAY 3, 2027', 'en', 'MAY 3, 2027 = 2027-05-03'],
    ['le 1er mai 2027', 'fr', '1er mai 2027 = 2027-05-01'],
    ['1° maggio 2027', 'it', '1° maggio 2027 = 2027-05-01'],
    ['1º maggio 2027', 'it', '1º maggio 2027 = 2027-05-01'],
    ['3 de mayo del 2027', 'es', '3 de mayo del 2027 = 2027-05-03'],
    ['den 3. Mai 2027', 'de', '3. Mai 2027 = 2027-05-03'],
    ['24-Nov-26', 'en', '24-Nov-26 = 2026-11-24'],
    ['24-Nov-26 or so', 'en', '24-Nov-26 = 2026-11-24'],
    ['24-Nov-10:30', 'en', '24-Nov = 2026-11-24'],
    ['24 Nov 27', 'en', '24 Nov 27 = 2027-11-24'],
    ['24 Nov 27 · Connected', 'en', '24 Nov 27 = 2027-11-24'],
    ['24 Nov 27 of it', 'en', '24 Nov 27 = 2026-11-24 or 2026-11-27 or 2027-11-24'],
    ['Nov 24 of it', 'en', 'Nov 24 = 2026-11-24'],
    ['3 مهر 1405', 'fa', '3 مهر 1405 = 2026-09-25'],
    ["24 Nov '26", 'en', "24 Nov '26 = 2026-11-24"],
    ['3\u00a0mei\u202f2027', 'nl', '3\u00a0mei\u202f2027 = 2027-05-03'],
    ['Tue, 4 May 2027', 'en', 'Tue, 4 May 2027 = 2027-05-04'],
    ['2027-05-03', 'en', '2027-05-03 = 2027-05-03'],
    ['2027-05-03T23:30:00+02:00', 'en', '2027-05-03 = 2027-05-03'],
    ['2027/5/3', 'ja', '2027/5/3 = 2027-05-03'],
    ['3-5-2027', 'nl', '3-5-2027 = 2027-05-03'],
    ['03.05.27', 'de', '03.05.27 = 2027-05-03'],
    ['3. 5. 2027', 'cs', '3. 5. 2027 = 2027-05-03'],
    ['5/3/27', 'en-US', '5/3/27 = 2027-05-03'],
    ['24/11/2026, 14:30', 'fr', '24/11/2026 = 2026-11-24'],
    ['24 Nov 2026 at 14:30', 'en', '24 Nov 2026 = 2026-11-24'],
    ['有效期至2027年5月3日', 'zh', '2027年5月3日 = 2027-05-03'],
    ['2027년 5월 3일까지', 'ko', '2027년 5월 3일 = 2027-05-03'],
    ['٣‏/٥‏/٢٠٢٧', 'ar-EG', '٣‏/٥‏/٢٠٢٧ = 2027-05-03'],
    ['3. Jänner 2027', 'de', '3. Jänner 2027 = 2027-01-03'],
    ['3. Feber 2027', 'de-AT', '3. Feber 2027 = 2027-02-03'],
    ['3. Mrz. 2027', 'de', '3. Mrz. 2027 = 2027-03-03'],
    ['3 juill. 2027', 'fr', '3 juill. 2027 = 2027-07-03'],
    ['29 Feb 2028', 'en', '29 Feb 2028 = 2028-02-29'],
    ['📅May 3, 2027', 'en', 'May 3, 2027 = 2027-05-03'],
    ['Monday 24 Nov 2026', 'en', 'Monday 24 Nov 2026 = 2026-11-24'],
    ['Thursday, in 2 days', 'en', 'Thursday, in 2 days = 2026-11-26'],
    ['Monday, in 2 days', 'en', 'in 2 days = 2026-11-26'],
    ['25 September, 19 Feb 2027', 'en', '19 Feb 2027 = 2027-02-19'],
    ['27.05.27 г.', 'bg', '27.05.27 г = 2027-05-27'],
    ['24/11/99', 'nl', '24/11/99 = 1999-11-24'],
    ['27/5/3', 'ja', '27/5/3 = 2027-05-03'],
    ['有効期限 12日後', 'ja', '12日後 = 2026-12-06'],
    ['baada ya siku 3 · Connected', 'sw', 'baada ya siku 3 = 2026-11-27'],
  ])('%j in %s is %s', (text, language, expected) =>
    expect(read(text, language)).toEqual([expected]),
  );

  it.each([
    ['31 April 2027'],
    ['29 February 2027'],
    ['29 February 2100'],
    ['2027-13-01'],
    ['32/01/2027'],
    ['0/5/2027'],
    ['2027-02-30'],
    ['Nov 2,500.00'],
    ['EUR 12.50 mar'],
    ['192.168.10.11'],
    ['2027-05-03-001'],
    ['INV-2027-05-003'],
    ['1.2.3.4'],
    ['11/2026'],
    ['May 2027'],
    ['12345 days left'],
    ['12 more accounts'],
    ['tomorrows'],
    ['xtomorrow'],
    ['10:11:12'],
    ['24.11 12:30'],
    ['BE71 0961 2345 6769'],
    ['1.234.567,00'],
    ['3/05-2027'],
    ['123/05/27'],
    ['05/4/2'],
    ['04/24/1'],
    ['R8/11/24'],
    ['May'],
    ['You may 45 times'],
  ])('%j is none', (text) => expect(read(text, 'en')).toEqual([]));
});

describe('a date that could be read two ways', () => {
  it.each([
    ['03/04/2027', [], '2027-04-03 or 2027-03-04'],
    ['03-04-2027', [], '2027-04-03 or 2027-03-04'],
    ['03/04/2027', ['nl', 'en'], '2027-04-03 or 2027-03-04'],
    ['03/04/2027', ['ja'], '2027-04-03 or 2027-03-04'],
    ['03/04/27', [], '2027-04-03 or 2027-03-04 or 2003-04-27'],
  ])('%s with the languages %j has every candidate', (text, languages, expected) =>
    expect(read(text, ...languages)).toEqual([`${text} = ${expected}`]),
  );

  it.each([
    ['03/04/2027', ['nl'], '2027-04-03'],
    ['03/04/2027', ['en-US'], '2027-03-04'],
    ['03/04/2027', ['nl', 'fr'], '2027-04-03'],
    ['23/04/2027', [], '2027-04-23'],
    ['23/04/2027', ['en-US'], '2027-04-23'],
    ['04/04/2027', [], '2027-04-04'],
    ['2027/03/04', [], '2027-03-04'],
    ['03.04.2027', [], '2027-04-03'],
    ['03. 04. 2027', [], '2027-04-03'],
    ['03.04.2027', ['en-GB', 'en-US'], '2027-04-03'],
    ['Saturday 03/04/2027', [], '2027-04-03'],
    ['Thursday, 03/04/2027', [], '2027-03-04'],
  ])('%s with the languages %j is certain', (text, languages, expected) =>
    expect(findDates(text, { languages, today })[0]?.candidates).toEqual([expected]),
  );
});

describe('a date without a year', () => {
  it.each([
    ['Nov 28', '2026-11-28'],
    ['24 Nov', '2026-11-24'],
    ['23 Nov', '2027-11-23'],
    ['Feb 29', '2028-02-29'],
    ['28 Nov 14:30', '2026-11-28'],
    ['Nov 28 12 accounts', '2026-11-28'],
  ])('%s is the next such day, and says so', (text, day) => {
    const [date] = findDates(text, { languages: ['en'], today });
    expect(date).toMatchObject({ candidates: [day], yearAssumed: true });
  });

  it('is not taken where a year stands beside it in a way that is not known', () => {
    expect(read('22 Oct: 2026', 'en')).toEqual([]);
  });
});

describe('days told from today', () => {
  it.each([
    ['in 12 days', 'en', '2026-12-06'],
    ['12 days left', 'en', '2026-12-06'],
    ['only 12 days', 'en', '2026-12-06'],
    ['3 days ago', 'en', '2026-11-21'],
    ['in 1 day', 'en', '2026-11-25'],
    ['12 days from now', 'en', '2026-12-06'],
    ['in 2 weeks', 'en', '2026-12-08'],
    ['in 3 months', 'en', '2027-02-24'],
    ['in 1 year', 'en', '2027-11-24'],
    ['today', 'en', '2026-11-24'],
    ['tomorrow', 'en', '2026-11-25'],
    ['yesterday', 'en', '2026-11-23'],
    ['tra 12 giorni', 'it', '2026-12-06'],
    ['fra 12 giorni', 'it', '2026-12-06'],
    ['3 giorni fa', 'it', '2026-11-21'],
    ['da 3 giorni', 'it', '2026-11-21'],
    ['12 giorni rimanenti', 'it', '2026-12-06'],
    ['oggi', 'it', '2026-11-24'],
    ['mancano 12 giorni', 'it', '2026-12-06'],
    ['domani', 'it', '2026-11-25'],
    ['dans 12 jours', 'fr', '2026-12-06'],
    ['plus que 12 jours', 'fr', '2026-12-06'],
    ['il y a 3 jours', 'fr', '2026-11-21'],
    ['12 jours restants', 'fr', '2026-12-06'],
    ['depuis 3 jours', 'fr', '2026-11-21'],
    ['demain', 'fr', '2026-11-25'],
    ['aujourd’hui', 'fr', '2026-11-24'],
    ['après-demain', 'fr', '2026-11-26'],
    ['over 12 dagen', 'nl', '2026-12-06'],
    ['nog 12 dagen', 'nl', '2026-12-06'],
    ['3 dagen geleden', 'nl', '2026-11-21'],
    ['nog maar 1 dag', 'nl', '2026-11-25'],
    ['vandaag', 'nl', '2026-11-24'],
    ['morgen', 'nl', '2026-11-25'],
    ['overmorgen', 'nl', '2026-11-26'],
    ['in 12 Tagen', 'de', '2026-12-06'],
    ['noch 12 Tage', 'de', '2026-12-06'],
    ['vor 3 Tagen', 'de', '2026-11-21'],
    ['seit 3 Tagen', 'de', '2026-11-21'],
    ['heute', 'de', '2026-11-24'],
    ['gestern', 'de', '2026-11-23'],
    ['in 2 Wochen', 'de', '2026-12-08'],
    ['dentro de 12 días', 'es', '2026-12-06'],
    ['quedan 12 días', 'es', '2026-12-06'],
    ['hace 3 días', 'es', '2026-11-21'],
    ['en 12 días', 'es', '2026-12-06'],
    ['mañana', 'es', '2026-11-25'],
    ['ayer', 'es', '2026-11-23'],
    ['за 12 днів', 'uk', null],
    ['через 12 дней', 'ru', '2026-12-06'],
    ['12日後', 'ja', '2026-12-06'],
    ['12 天后', 'zh', '2026-12-06'],
    ['em 12 dias', 'pt', '2026-12-06'],
    ['za 12 dni', 'pl', '2026-12-06'],
    ['om 12 dagar', 'sv', '2026-12-06'],
    // Arabic has a word for two of them.
    ['خلال يومين', 'ar', '2026-11-26'],
    ['قبل يومين', 'ar', '2026-11-22'],
    ['خلال أسبوعين', 'ar', '2026-12-08'],
    ['in a week', 'en', '2026-12-01'],
    ['in one month', 'en', '2026-12-24'],
    ['only a day', 'en', '2026-11-25'],
    ['one day left', 'en', '2026-11-25'],
    ['tra un mese', 'it', '2026-12-24'],
    ['tra una settimana', 'it', '2026-12-01'],
    ['manca un giorno', 'it', '2026-11-25'],
    ['dans un mois', 'fr', '2026-12-24'],
    ['dans une semaine', 'fr', '2026-12-01'],
    ['plus qu’un jour', 'fr', '2026-11-25'],
    ['over een maand', 'nl', '2026-12-24'],
    ['nog één week', 'nl', '2026-12-01'],
    ['in einem Monat', 'de', '2026-12-24'],
    ['in einer Woche', 'de', '2026-12-01'],
    ['noch ein Tag', 'de', '2026-11-25'],
    ['vor einem Jahr', 'de', '2025-11-24'],
    ['dentro de un mes', 'es', '2026-12-24'],
    ['en una semana', 'es', '2026-12-01'],
  ])('%j in %s is %s', (text, language, day) => {
    const expected = day === null ? [] : [[day]];
    expect(
      findDates(text, { languages: [language], today }).map((date) => date.candidates),
    ).toEqual(expected);
  });

  it.each([
    'noch 12 Tage',
    'plus que 12 jours',
    'verloopt over 12 dagen',
    'scade tra 12 giorni',
    'in 12 days',
  ])('%j is read on a page that does not say its language', (text) =>
    expect(findDates(text, { languages: [], today })[0]?.candidates).toEqual(['2026-12-06']),
  );

  it.each(['11月', '11月分', '24日', '2027年2月30日'])('%j is no day', (text) => {
    for (const language of ['ja', 'zh'])
      expect(findDates(text, { languages: [language], today })).toEqual([]);
  });

  it.each([
    '12 days',
    'within 12 days',
    'valid for 90 days',
    'every 12 days',
    '12 Tage',
    'in 5 hours',
    'a week',
    'within a month',
    'valid for one year',
    'in an hour',
  ])('%j is no day', (text) => expect(read(text, 'en', 'de')).toEqual([]));

  it.each([
    ['en', 'in % days', 'two three four five six seven eight nine ten eleven twelve'],
    ['it', 'tra % giorni', 'due tre quattro cinque sei sette otto nove dieci undici dodici'],
    ['fr', 'dans % jours', 'deux trois quatre cinq six sept huit neuf dix onze douze'],
    ['nl', 'over % dagen', 'twee drie vier vijf zes zeven acht negen tien elf twaalf'],
    ['de', 'in % Tagen', 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'],
    ['es', 'en % días', 'dos tres cuatro cinco seis siete ocho nueve diez once doce'],
  ])('in words of %s', (language, sentence, words) => {
    for (const [at, word] of words.split(' ').entries())
      expect(
        findDates(sentence.replace('%', word), { languages: [language], today })[0]?.candidates,
        word,
      ).toEqual([today.add({ days: at + 2 }).toString()]);
  });

  it.each(['in 9999 years', '9999 years ago', 'in 8,000 years', '2,100 years ago'])(
    '%s is no day that can be written with four digits of a year',
    (text) => {
      for (const { candidates } of findDates(text, { languages: ['en'], today }))
        for (const day of candidates) expect(day).toMatch(/^\d{4}-/);
    },
  );

  it('in weeks, months and years are said to be rounded', () => {
    expect(findDates('in 3 months', { languages: ['en'], today })[0]?.rounded).toBe(true);
    expect(findDates('in a month', { languages: ['en'], today })[0]?.rounded).toBe(true);
    expect(findDates('خلال أسبوعين', { languages: ['ar'], today })[0]?.rounded).toBe(true);
    expect(findDates('in 12 days', { languages: ['en'], today })[0]?.rounded).toBeUndefined();
  });
});

describe('languages', () => {
  it.each([['xx-unknown'], ['not a language'], [''], ['en_US'], ['EN'], ['*'], ['../x']])(
    '%j never makes the machine’s own language count',
    (language) => {
      const first = findDates('03/04/2027', { languages: [language], today })[0]?.candidates;
      const known = /^en/i.test(language);
      expect(first).toEqual(known ? ['2027-03-04'] : ['2027-04-03', '2027-03-04']);
    },
  );

  it('that the page does not say are tried by the names of months', () => {
    expect(read('3 mei 2027')).toEqual(['3 mei 2027 = 2027-05-03']);
    expect(read('3 maggio 2027', 'en')).toEqual(['3 maggio 2027 = 2027-05-03']);
  });

  it('whose calendar is another one are read in it, or not at all', () => {
    expect(read('24/11/2569', 'th')).toEqual(['24/11/2569 = 2026-11-24']);
    expect(read('24/11/2569', 'en')).toEqual([]);
    expect(read('24/11/2469', 'th')).toEqual([]);
    expect(read('1405/9/3', 'fa')).toEqual(['1405/9/3 = 2026-11-24']);
    expect(read('1405/9/3', 'en')).toEqual([]);
    expect(read('1405/12/31', 'fa')).toEqual([]);
    expect(read('2026-11-24', 'fa')).toEqual(['2026-11-24 = 2026-11-24']);
  });
});

it('several dates come in the order they stand', () => {
  expect(read('Last synchronised 24 Nov 2026, expires on 3 May 2027 (in 160 days)', 'en')).toEqual([
    '24 Nov 2026 = 2026-11-24',
    '3 May 2027 = 2027-05-03',
    'in 160 days = 2027-05-03',
  ]);
});
