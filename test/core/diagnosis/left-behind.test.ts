import { describe, expect, it } from 'vitest';
import { leftBehind } from '../../../core/diagnosis/left-behind.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { markNotRenewed } from '../../../core/ledger/not-renewed.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { sighting, today } from '../ledger/sighting-maker.ts';

const words = {
  say: (key: string, values = {}) => `${key} ${JSON.stringify(values)}`,
  language: 'en',
  nameOf: () => 'Ponto',
  renewOf: () => 'renew',
  today,
};

/** Two banks; of each, the first account is renewed on the day. */
function accounts(ends: Record<string, string>): Account[] {
  const seen = (until: (end: string) => string, seenAt: string) =>
    Object.entries(ends).map(([id, end]) =>
      sighting({
        id,
        name: `Account ${id}`,
        institution: { name: id.slice(0, 3), source: 'page' },
        expires: { on: id.endsWith('1') ? until(end) : end, source: 'page' },
        seenAt,
      }),
    );
  const before = recordSightings(
    EMPTY,
    seen((end) => end, '2026-06-01T08:00:00Z'),
    { today },
  );
  const after = seen(() => '2027-05-23', '2026-11-24T08:00:00Z');
  const { ledger, changes } = recordSightings(before.ledger, after, { today });
  return markNotRenewed(ledger.accounts, changes, today);
}

describe('accounts that a renewal left behind', () => {
  const all = accounts({
    KBC1: '2026-11-28',
    KBC2: '2026-11-28',
    KBC3: '2026-11-27',
    ING1: '2026-11-20',
    ING2: '2026-11-20',
  });

  it('are told bank by bank, the soonest first, each by name, with the journey to the first', () => {
    const [ing, kbc] = leftBehind(all, [], words);
    expect(ing).toMatchObject({
      id: 'ponto|name:ing|2026-11-24',
      severity: 'broken',
      go: { guide: 'ponto', journey: 'renew', account: 'ponto|id:ING2' },
    });
    expect(ing?.say).toMatch(/^leftBehindOver .*Account ING2/);
    expect(kbc).toMatchObject({ severity: 'stop', institutions: ['KBC'], provider: 'Ponto' });
    expect(kbc?.say).toMatch(/^leftBehindSoon .*Account KBC3, Account KBC2.*November 27, 2026/);
  });

  it('are not told again once put away', () => {
    const ids = leftBehind(all, [], words).map(({ id }) => id);
    expect(leftBehind(all, ids.slice(0, 1), words).map(({ id }) => id)).toEqual(ids.slice(1));
  });

  it('are counted where they are many', () => {
    const ends = Array.from({ length: 12 }, (_, i) => [`KBC${i + 1}`, '2026-11-28']);
    const [one] = leftBehind(
      accounts(Object.fromEntries(ends.filter(([id]) => id !== 'KBC11'))),
      [],
      words,
    );
    expect(one?.title).toContain('"count":10');
    expect(one?.say).toContain('+ 2');
  });
});
