import { describe, expect, it } from 'vitest';
import { answerMasked, maskedQuestions } from '../../../core/ledger/masked-question.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting, today } from './sighting-maker.ts';

const A = 'BE71096123456769';
const at = '2026-11-24T09:00:00Z';
const ledgerOf = (...seen: Partial<Sighting>[]) =>
  recordSightings(
    EMPTY,
    seen.map((one) => sighting(one)),
    { today },
  ).ledger;
const asked = (ledger: ReturnType<typeof ledgerOf>) =>
  maskedQuestions(ledger).map(({ account, candidates }) => [
    account.masked,
    candidates.map(({ iban }) => iban),
  ]);

describe('an account of which a part of the number shows', () => {
  it.each<[string, Partial<Sighting>, Partial<Sighting>, boolean]>([
    ['with the last digits of one', { masked: '**** 6769' }, {}, true],
    ['with its first and last digits', { masked: 'BE71 •••• 6769' }, {}, true],
    ['with letters for what is hidden', { masked: 'be71XXXXXXXX6769' }, {}, true],
    ['in groups with hyphens', { masked: 'BE71-****-****-6769' }, {}, true],
    ['with two digits', { masked: '*69' }, {}, true],
    ['with one digit: it could be anyone’s', { masked: '***9' }, {}, false],
    ['with other last digits', { masked: '**** 5569' }, {}, false],
    ['with other first digits', { masked: 'BE53 **** 6769' }, {}, false],
    ['in the same currency', { masked: '**** 6769', currency: 'EUR' }, { currency: 'EUR' }, true],
    [
      'in a currency of its own',
      { masked: '**** 6769', currency: 'USD' },
      { currency: 'EUR' },
      false,
    ],
    [
      'in a currency, where the other says none',
      { masked: '**** 6769', currency: 'USD' },
      {},
      true,
    ],
    ['at another aggregator', { masked: '**** 6769', provider: 'salt-edge' }, {}, false],
  ])('is asked about %s: %s', (_, part, whole, isAsked) => {
    const ledger = ledgerOf({ iban: A, ...whole }, part);
    expect(asked(ledger)).toEqual(isAsked ? [[part.masked, [A]]] : []);
  });

  it('is asked about with all that it can be, and with no other', () => {
    const ledger = ledgerOf(
      { iban: A, currency: 'EUR' },
      { iban: 'NL91ABNA0417164300' },
      { iban: A, currency: 'USD' },
      { masked: '**** 6769' },
    );
    expect(asked(ledger)).toEqual([['**** 6769', [A, A]]]);
  });

  it('is not asked about once its whole number is known', () => {
    expect(asked(ledgerOf({ iban: A }, { masked: '**** 6769', iban: A, currency: 'EUR' }))).toEqual(
      [],
    );
  });

  it('is the one that the user says, now and when it is seen again', () => {
    const ledger = ledgerOf({ iban: A, currency: 'EUR' }, { masked: '**** 6769' });
    const key = `ponto|iban:${A}/EUR`;
    const joined = answerMasked(ledger, 'ponto|masked:**** 6769||', key, at);
    expect(joined.accounts.map((one) => one.key)).toEqual([key]);
    const again = recordSightings(joined, [sighting({ masked: '**** 6769' })], { today }).ledger;
    expect(again.accounts.map((one) => one.key)).toEqual([key]);
  });

  it('stays apart where the user says that it is none of them, and is not asked about again', () => {
    const ledger = ledgerOf({ iban: A, currency: 'EUR' }, { masked: '**** 6769' });
    const apart = answerMasked(ledger, 'ponto|masked:**** 6769||', null, at);
    expect(apart.accounts).toHaveLength(2);
    expect(asked(apart)).toEqual([]);
  });
});
