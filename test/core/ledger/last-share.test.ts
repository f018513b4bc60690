import { describe, expect, it } from 'vitest';
import type { Account, Ledger } from '../../../core/ledger/account.ts';
import { connectionDiffs } from '../../../core/ledger/connection-diff.ts';
import { lastShare, sharedSince } from '../../../core/ledger/last-share.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { recordShare } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { sighting, today } from './sighting-maker.ts';

const IDS = ['a', 'b', 'c', 'd'];
const known = recordSightings(
  EMPTY,
  IDS.map((id) => sighting({ id })),
  { today },
).ledger;
const key = (id: string) => `ponto|id:${id}`;

function share(ledger: Ledger, selected: string, unselected: string, on: string, since?: string) {
  return recordShare(ledger, {
    aggregator: 'ponto',
    app: 'odoo',
    origin: 'https://books.example.com',
    selected: [...selected].map(key),
    unselected: [...unselected].map(key),
    at: `${on}T10:00:00Z`,
    on,
    ...(since && { since }),
  });
}

const ids = (accounts: readonly Account[]) => accounts.map(({ id }) => id).join('');
function last(ledger: Ledger) {
  const [connection] = ledger.connections;
  const found = connection && lastShare(connection, ledger.accounts);
  if (!found) return null;
  const { on, kept, dropped, added, left } = found;
  return [on, ids(kept), ids(dropped), ids(added), ids(left)];
}

describe('the last change of a connection', () => {
  const first = share(known, 'ab', 'c', '2026-06-01');

  it('is none before anything was shared', () => expect(last(known)).toBeNull());

  it.each([
    ['the first authorisation adds what was ticked', first, ['2026-06-01', '', '', 'ab', 'c']],
    [
      'a second one drops, adds and keeps',
      share(first, 'ac', 'b', '2026-11-24'),
      ['2026-11-24', 'a', 'b', 'c', ''],
    ],
    [
      'one that changes nothing leaves the one before as the last',
      share(first, 'ab', 'c', '2026-11-24'),
      ['2026-06-01', '', '', 'ab', 'c'],
    ],
    [
      'what was dropped and brought back on one day was added on it',
      share(share(first, 'a', 'b', '2026-11-24'), 'ab', '', '2026-11-24'),
      ['2026-11-24', 'a', '', 'b', 'c'],
    ],
  ])('%s', (_, ledger, told) => expect(last(ledger)).toEqual(told));

  it('tells since when an account is shared, also from data that was read later', () => {
    const told = share(known, 'a', '', '2026-11-24', '2026-03-05');
    const [connection] = told.connections;
    const since = told.accounts.map((account) => connection && sharedSince(connection, account));
    expect(since).toEqual(['2026-03-05', null, null, null]);
    expect(connection?.firstSeenAt).toBe('2026-03-05T00:00:00Z');
  });
});

it('two ledgers differ in what an app gains and loses, by name', () => {
  const before = share(known, 'ab', 'c', '2026-06-01');
  const after = share(before, 'ac', 'b', '2026-11-24');
  const told = connectionDiffs(before, after).map(({ kept, dropped, added }) =>
    [kept, dropped, added].map(ids),
  );
  expect(told).toEqual([['a', 'b', 'c']]);
  expect(connectionDiffs(before, before)).toEqual([]);
});

it('an account that gets its currency, and so another key, from a backup is kept by its app', () => {
  const seen = (currency: string | null) =>
    recordSightings(EMPTY, [sighting({ iban: 'BE71096123456769', currency })], { today }).ledger;
  const before = recordShare(seen(null), {
    aggregator: 'ponto',
    app: 'odoo',
    origin: 'https://books.example.com',
    selected: ['ponto|iban:BE71096123456769'],
    unselected: [],
    at: '2026-06-02T08:00:00Z',
  });
  const after = mergeLedgers(before, seen('EUR'));
  expect(after.accounts.map((account) => account.key)).toEqual(['ponto|iban:BE71096123456769/EUR']);
  expect(connectionDiffs(before, after)).toEqual([]);
});
