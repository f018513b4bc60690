import { describe, expect, it } from 'vitest';
import { listChanges } from '../../../core/diagnosis/list-change.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { sighting, today } from '../ledger/sighting-maker.ts';

const words = {
  say: (key: string, values = {}) => `${key} ${JSON.stringify(values)}`,
  language: 'en',
  nameOf: () => 'Ponto',
  renewingOf: () => 'keeps' as const,
  connectOf: () => 'connect',
  today,
};

const list = (ids: string[], seenAt: string) =>
  ids.map((id) => sighting({ id, name: `Account ${id}`, seenAt }));

/** A full list, and then another one. */
function accounts(before: string[], after: string[]) {
  const at = '2026-11-24T08:00:00Z';
  const first = recordSightings(EMPTY, list(before, '2026-06-01T08:00:00Z'), { today });
  const complete = { provider: 'ponto', at };
  return recordSightings(first.ledger, list(after, at), { today, complete }).ledger.accounts;
}

describe('a list that lacks accounts', () => {
  const all = accounts(['a', 'b', 'c'], ['a', 'd']);

  it('is told with what went, came and stayed, each by name, and what renewing does', () => {
    const [told, ...others] = listChanges(all, [], words);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      title: 'listLackedTitle {"count":2,"provider":"Ponto"}',
      severity: 'broken',
      go: { guide: 'ponto', journey: 'connect' },
    });
    expect(told?.say).toMatch(/listLacked .*November 24, 2026.*Account b.*Account c/);
    expect(told?.say).toMatch(
      /listCame {"accounts":"Account d"} listStayed {"accounts":"Account a"}/,
    );
    expect(told?.say).toContain('renewing_keeps');
  });

  it('is told with what the last of two lists lacked, and not the one before', () => {
    const at = '2026-11-24T20:00:00Z';
    const complete = { provider: 'ponto', at };
    const before = { accounts: all, connections: [] };
    const { ledger } = recordSightings(before, list(['a'], at), { today, complete });
    const [told] = listChanges(ledger.accounts, [], words);
    expect(told?.title).toContain('"count":1');
    expect(told?.say).toMatch(/Account d.* listStayed {"accounts":"Account a"}/);
    expect(told?.say).not.toMatch(/listCame|Account b/);
  });

  it('tells of no account that another page showed before the list', () => {
    const at = '2026-11-24T08:00:00Z';
    const other = [
      sighting({
        id: 'z',
        name: 'Account z',
        organisation: 'Client',
        seenAt: '2026-07-01T08:00:00Z',
      }),
    ];
    const { ledger } = recordSightings({ accounts: all, connections: [] }, other, { today });
    const [told] = listChanges(ledger.accounts, [], words);
    expect([told?.id, told?.say.includes('Account z')]).toEqual([`list|ponto|${at}`, false]);
  });

  it.each([
    ['it lacks none', accounts(['a'], ['a', 'b']), [], today],
    ['it was put away', all, ['list|ponto|2026-11-24T08:00:00Z'], today],
    ['it is a month old', all, [], today.add({ days: 31 })],
  ])('is not told where %s', (_, some, dismissed, on) => {
    expect(listChanges(some, dismissed, { ...words, today: on })).toEqual([]);
  });
});
