import { describe, expect, it } from 'vitest';
import { editAccounts } from '../../../core/ledger/edit-account.ts';
import { importDiff } from '../../../core/ledger/import-diff.ts';
import { answerMasked, maskedQuestions } from '../../../core/ledger/masked-question.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { sighting, today } from './sighting-maker.ts';

const A = 'BE71096123456769';
const of = (...seen: Parameters<typeof sighting>[0][]) =>
  recordSightings(EMPTY, seen.map(sighting), { today }).ledger;
const later = '2026-11-25T08:00:00Z';

describe('what an import would do', () => {
  it('is told before it is done: what comes, what changes and how, what stays', () => {
    const kept = of({ id: 'a', name: 'Old' }, { id: 'b', name: 'Same' }, { id: 'c' });
    const diff = importDiff(
      kept,
      of(
        { id: 'a', name: 'New', seenAt: later },
        { id: 'b', name: 'Same', seenAt: later },
        { id: 'd' },
      ),
    );
    expect(diff.added.map(({ id }) => id)).toEqual(['d']);
    expect(diff.changed.map(({ account, fields }) => [account.id, fields])).toEqual([
      ['a', [{ field: 'name', old: 'Old', new: 'New' }]],
    ]);
    expect(diff.same.map(({ id }) => id)).toEqual(['b']);
  });

  it('changes nothing where an older backup knows an older name', () => {
    const diff = importDiff(
      of({ id: 'a', name: 'New', seenAt: later }),
      of({ id: 'a', name: 'Old' }),
    );
    expect([diff.added, diff.changed, diff.same.length]).toEqual([[], [], 1]);
  });
});

describe('a masked number', () => {
  const ledger = of(
    { iban: A, currency: 'EUR' },
    { iban: 'BE53586671384412', currency: 'EUR' },
    { masked: 'BE** **** **** 6769', name: 'Card' },
  );
  const masked = ledger.accounts.find((one) => one.masked)!.key;

  it('is asked about, with the accounts that it can be', () => {
    expect(
      maskedQuestions(ledger).map(({ account, candidates }) => [
        account.key,
        candidates.map(({ iban }) => iban),
      ]),
    ).toEqual([[masked, [A]]]);
  });

  it('becomes one account with the one that the user names, also in later merges', () => {
    const answered = answerMasked(ledger, masked, `ponto|iban:${A}/EUR`, later);
    expect(answered.accounts.map(({ iban, name }) => [iban, name?.value])).toEqual([
      ['BE53586671384412', undefined],
      [A, 'Card'],
    ]);
    expect(maskedQuestions(answered)).toEqual([]);
    expect(mergeLedgers(answered, ledger)).toEqual(answered);
  });

  it('stays apart when it is none of them, and is not asked about again', () => {
    const answered = answerMasked(ledger, masked, null, later);
    expect(answered.accounts).toHaveLength(3);
    expect(maskedQuestions(mergeLedgers(answered, ledger))).toEqual([]);
  });
});

describe('what a user writes over what was read', () => {
  it('stands, whatever a page says later, and is kept in a merge', () => {
    const read = of({
      id: 'a',
      name: 'From the page',
      institution: { name: 'KBC', source: 'page', bic: 'KREDBEBB' },
    });
    const edited = editAccounts(
      read,
      ['ponto|id:a'],
      { name: 'Rent', organisation: 'Ada', institution: 'KBC Brussels', muted: true },
      later,
    );
    const seen = recordSightings(
      edited,
      [sighting({ id: 'a', name: 'From the page', seenAt: '2026-12-01T00:00:00Z' })],
      { today },
    ).ledger;
    expect(mergeLedgers(seen, read).accounts).toMatchObject([
      {
        name: { value: 'Rent' },
        organisation: { value: 'Ada' },
        institution: { value: { name: 'KBC Brussels', bic: 'KREDBEBB' } },
        muted: { value: true },
      },
    ]);
  });

  it('is a date until a newer one is read', () => {
    const edited = editAccounts(
      of({ id: 'a', expires: { on: '2026-12-01', source: 'page' } }),
      ['ponto|id:a'],
      { expires: '2026-12-20' },
      later,
    );
    expect(edited.accounts[0]?.expires?.value).toEqual({ on: '2026-12-20', source: 'user' });
    const renewed = recordSightings(
      edited,
      [
        sighting({
          id: 'a',
          expires: { on: '2027-05-01', source: 'page' },
          seenAt: '2026-12-01T00:00:00Z',
        }),
      ],
      { today },
    ).ledger;
    expect(renewed.accounts[0]?.expires?.value.on).toBe('2027-05-01');
  });
});
