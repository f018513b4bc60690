import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../core/ledger/open-questions.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import type { Question } from '../../../core/reading/reading.ts';
import { sighting, today } from './sighting-maker.ts';

const iban = 'BE71096123456769';
const day: Question = {
  about: 'expires',
  iban,
  currency: null,
  text: '03/04/2027',
  candidates: ['2027-03-04', '2027-04-03'],
};
const bank: Question = {
  about: 'institution',
  iban,
  currency: null,
  candidates: ['Huisbank', 'Main'],
};

const accountsOf = (more: Partial<Sighting>) => {
  const seen = sighting({ iban, currency: 'EUR', from: 'user', ...more });
  return recordSightings({ accounts: [], connections: [] }, [seen], { today }).ledger.accounts;
};

describe('what a page leaves open', () => {
  it.each<[string, Partial<Sighting>, string, Question[]]>([
    ['is open as long as nothing is known', {}, 'ponto', [day, bank]],
    [
      'is no more once the user said which day',
      { expires: { on: '2027-04-03', source: 'user' } },
      'ponto',
      [bank],
    ],
    [
      'is no more once the user said which bank',
      { institution: { name: 'Huisbank', source: 'user' } },
      'ponto',
      [day],
    ],
    [
      'is asked anew where the answer was about another date',
      { expires: { on: '2026-12-24', source: 'user' } },
      'ponto',
      [day, bank],
    ],
    [
      'is asked though another aggregator knows',
      { expires: { on: '2027-04-03', source: 'user' } },
      'saltedge',
      [day, bank],
    ],
  ])('%s', (_, known, provider, open) => {
    expect(openQuestions([day, bank], accountsOf(known), provider, today)).toEqual(open);
  });

  it('is asked of the one currency that it is about', () => {
    const known = accountsOf({ expires: { on: '2027-04-03', source: 'user' } });
    expect(openQuestions([{ ...day, currency: 'USD' }], known, 'ponto', today)).toHaveLength(1);
    expect(openQuestions([{ ...day, currency: 'EUR' }], known, 'ponto', today)).toEqual([]);
  });

  it.each([
    ['not asked again some days after it was answered', '2026-12-10', '2026-12-24', 0],
    ['not asked again on the day that was answered', '2026-11-24', '2026-12-24', 0],
    ['asked anew after a renewal', '2026-12-10', '2027-05-24', 1],
    ['asked anew where it would come earlier', '2027-01-10', '2026-12-24', 1],
    ['asked anew where that day is over', '2026-11-23', '2026-12-24', 1],
  ])('a rounded day, such as "in a month", is %s', (_, answered, candidate, asked) => {
    const known = accountsOf({ expires: { on: answered, source: 'user' } });
    const rounded: Question = { ...day, text: 'in a month', candidates: [candidate] };
    expect(openQuestions([rounded], known, 'ponto', today)).toHaveLength(asked);
  });
});
