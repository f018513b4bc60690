import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../core/ledger/account.ts';
import { parseBackup, toBackup } from '../../../core/ledger/backup.ts';
import { editAccounts } from '../../../core/ledger/edit-account.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { markNotRenewed, notRenewed, withoutOvertaken } from '../../../core/ledger/not-renewed.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting, today } from './sighting-maker.ts';

const bank = (name: string) => ({ name, source: 'page' as const });
const account = (id: string, until: string | null, of: Partial<Sighting> = {}) =>
  sighting({
    id,
    institution: bank('KBC'),
    expires: until === null ? null : { on: until, source: 'page' },
    seenAt: '2026-11-01T08:00:00Z',
    ...of,
  });
const NEW = '2027-05-23';
const known = (...more: Sighting[]): Ledger =>
  recordSightings(EMPTY, [account('a', '2026-11-28'), ...more], { today }).ledger;
const seenNow = (was: Ledger, ...seen: Sighting[]): Ledger => {
  const now = seen.map((one) => ({ ...one, seenAt: '2026-11-24T08:00:00Z' }));
  const { ledger, changes } = recordSightings(was, now, { today });
  return { ...ledger, accounts: markNotRenewed(ledger.accounts, changes, today) };
};
const leftIn = (ledger: Ledger) =>
  ledger.accounts.filter((one) => notRenewed(one)).map(({ key }) => key);

describe('after a renewal, an account of the same bank', () => {
  it.each<[string, Sighting, Sighting[], boolean]>([
    [
      'that shows its old date is named',
      account('b', '2026-11-28'),
      [account('b', '2026-11-28')],
      true,
    ],
    ['that the page does not show is named too', account('b', '2026-11-28'), [], true],
    ['that has ended before is named', account('b', '2026-10-01'), [], true],
    ['that a page called expired is named', account('b', null, { status: 'expired' }), [], true],
    [
      'that its user called over is named',
      account('b', '2027-05-01', { status: 'expired' }),
      [],
      true,
    ],
    [
      'that was to end before the first of those that were renewed is named',
      account('b', '2026-11-20'),
      [account('c', '2026-11-10'), account('c', NEW)],
      true,
    ],
    ['renewed with it is not', account('b', '2026-11-28'), [account('b', NEW)], false],
    ['that ends later, by a consent of its own, is not', account('b', '2026-12-20'), [], false],
    ['whose end nobody knows is not', account('b', null), [], false],
    [
      'of another client is not',
      account('b', '2026-11-20', { organisation: 'Byte' }),
      [account('a', NEW, { organisation: 'Acme' })],
      false,
    ],
    [
      'of the same client is named',
      account('b', '2026-11-20', { organisation: 'Acme' }),
      [account('a', NEW, { organisation: 'Acme' })],
      true,
    ],
    [
      'at another bank is not',
      account('b', '2026-11-28', { institution: bank('Belfius') }),
      [],
      false,
    ],
    [
      'of which nobody knows the bank is not: it is none of its bank',
      account('b', '2026-11-28', { institution: null }),
      [account('c', '2026-11-28', { institution: null }), account('c', NEW, { institution: null })],
      false,
    ],
    [
      'at another aggregator is not',
      account('b', '2026-11-28', { provider: 'salt-edge' }),
      [],
      false,
    ],
  ])('%s', (_, other, seen, isLeft) => {
    const ledger = seenNow(known(other), account('a', NEW), ...seen);
    expect(leftIn(ledger)).toEqual(isLeft ? ['ponto|id:b'] : []);
  });

  it('is named on the day on which it was first seen, too', () => {
    const seen = (id: string, until: string, at: string) =>
      account(id, until, { seenAt: `2026-11-24T0${at}:00:00Z` });
    const first = [seen('a', '2026-11-28', '7'), seen('b', '2026-11-28', '7')];
    const ledger = seenNow(recordSightings(EMPTY, first, { today }).ledger, account('a', NEW));
    expect(leftIn(ledger)).toEqual(['ponto|id:b']);
  });

  it('is named once, with its old end, however often the page is seen', () => {
    let ledger = known(account('b', '2026-11-28'));
    for (let i = 0; i < 3; i++)
      ledger = seenNow(ledger, account('a', NEW), account('b', '2026-11-28'));
    const [, left] = ledger.accounts;
    expect(left?.history.filter(({ type }) => type === 'notRenewed')).toEqual([
      { type: 'notRenewed', on: '2026-11-24', end: '2026-11-28' },
    ]);
  });

  it('is named once for one old end, at the next renewal of the others too', () => {
    const first = seenNow(known(account('b', '2026-11-28')), account('a', NEW));
    const later = { seenAt: '2027-05-20T08:00:00Z', institution: bank('KBC') };
    const day = Temporal.PlainDate.from('2027-05-20');
    const again = sighting({ id: 'a', expires: { on: '2027-11-16', source: 'page' }, ...later });
    const { ledger, changes } = recordSightings(first, [again], { today: day });
    const [, left] = markNotRenewed(ledger.accounts, changes, day);
    expect(left?.history.filter(({ type }) => type === 'notRenewed')).toHaveLength(1);
  });

  it('that is gone is told as gone, and of nothing else', () => {
    const was = known(account('b', '2026-11-28'));
    const complete = { provider: 'ponto', at: '2026-11-20T08:00:00Z' };
    const lacking = [account('a', '2026-11-28', { seenAt: complete.at })];
    const gone = recordSightings(was, lacking, { today, complete }).ledger;
    const [, left] = seenNow(gone, account('a', NEW)).accounts;
    expect(left?.history.map(({ type }) => type)).toEqual(['granted', 'gone']);
  });

  it('is named no longer once it is renewed; that the list brought it later leaves no trace', () => {
    const first = seenNow(known(account('b', '2026-11-28')), account('a', NEW));
    expect(leftIn(first)).toEqual(['ponto|id:b']);
    const then = seenNow(first, account('a', NEW), account('b', NEW));
    expect(leftIn(then)).toEqual([]);
    const shown = withoutOvertaken(then.accounts[1]?.history ?? []);
    expect(shown.map(({ type }) => type)).toEqual(['granted', 'renewed']);
  });

  it('that was renewed to a date that is not later than the others’ old end is not', () => {
    const ledger = seenNow(
      known(account('b', '2026-10-01')),
      account('a', NEW),
      account('b', '2026-11-27'),
    );
    expect(leftIn(ledger)).toEqual([]);
  });

  it('keeps in its history what a renewal from another end does not take back', () => {
    const left = { type: 'notRenewed', on: '2026-11-24', end: '2026-11-28' } as const;
    const renewed = (from: string, on = '2026-11-24') =>
      ({ type: 'renewed', on, from, until: NEW }) as const;
    expect(withoutOvertaken([left, renewed('2026-10-01')])).toHaveLength(2);
    expect(withoutOvertaken([left, renewed('2026-11-28', '2026-11-26')])).toHaveLength(2);
    expect(withoutOvertaken([left, renewed('2026-11-28', '2026-11-25')])).toHaveLength(1);
    expect(
      withoutOvertaken([left, { type: 'granted', on: '2026-11-24', until: NEW }]),
    ).toHaveLength(2);
  });

  it('that was renewed weeks later keeps what happened in its history', () => {
    const first = seenNow(known(account('b', '2026-11-28')), account('a', NEW));
    const { ledger } = recordSightings(
      first,
      [account('b', '2027-06-20', { seenAt: '2026-12-20T08:00:00Z' })],
      { today: Temporal.PlainDate.from('2026-12-20') },
    );
    expect(leftIn(ledger)).toEqual([]);
    expect(withoutOvertaken(ledger.accounts[1]?.history ?? []).map(({ type }) => type)).toContain(
      'notRenewed',
    );
  });

  it('that is muted is not named', () => {
    const ledger = seenNow(known(account('b', '2026-11-28')), account('a', NEW));
    expect(
      leftIn(editAccounts(ledger, ['ponto|id:b'], { muted: true }, '2026-11-24T09:00:00Z')),
    ).toEqual([]);
  });

  it('is still named after a backup was made and taken in', () => {
    const ledger = seenNow(known(account('b', '2026-11-28')), account('a', NEW));
    const read = parseBackup(JSON.parse(JSON.stringify(toBackup(ledger, '2026-11-24T08:00:00Z'))));
    expect(read).toMatchObject({ ok: true, value: { skipped: [], ledger } });
  });
});
