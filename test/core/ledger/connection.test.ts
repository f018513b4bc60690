import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../core/ledger/account.ts';
import { readBackup, toBackup } from '../../../core/ledger/backup.ts';
import { guardOf } from '../../../core/ledger/guard.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { recordLinked } from '../../../core/ledger/record-linked.ts';
import { recordShare, recordSharePageSeen } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { renewalDiff } from '../../../core/ledger/renewal-diff.ts';
import { sighting, today } from './sighting-maker.ts';

const A = 'BE71096123456769';
const B = 'BE53586671384412';
const C = 'NL91ABNA0417164300';
const key = (iban: string) => `ponto|iban:${iban}/EUR`;
const odoo = 'https://books.odoo.com';
const known = recordSightings(
  EMPTY,
  [A, B, C].map((iban) => sighting({ iban, currency: 'EUR' })),
  { today },
).ledger;
const at = (day: string) => `${day}T10:00:00Z`;

function share(
  ledger: Ledger,
  origin: string | null,
  selected: string[],
  unselected: string[],
  day: string,
): Ledger {
  return recordShare(ledger, {
    aggregator: 'ponto',
    app: 'odoo',
    origin,
    selected: selected.map(key),
    unselected: unselected.map(key),
    at: at(day),
  });
}
const link = (ledger: Ledger, origin: string, ibans: string[], day: string, complete = false) =>
  recordLinked(ledger, {
    app: 'odoo',
    origin,
    accounts: ibans.map((iban) => ({
      iban,
      currency: null,
      expires: { on: '2027-01-01', source: 'page' },
    })),
    complete,
    at: at(day),
  });
const read = (iban: string, selected: boolean | null) => ({
  iban,
  currency: 'EUR',
  name: null,
  institution: null,
  expires: null,
  status: null,
  selected,
});
const historyOf = (ledger: Ledger, iban: string) =>
  ledger.accounts.find((one) => one.iban === iban)?.history;

describe('a share page that was authorised', () => {
  it('is recorded with exactly the ticked accounts, and tells which came and which went', () => {
    const first = share(known, odoo, [A, B], [C], '2026-06-01');
    const second = share(first, odoo, [A, C], [B], '2026-11-01');
    const [connection] = second.connections;
    expect(Object.entries(connection!.accounts).map(([k, one]) => [k, one.shared?.value])).toEqual([
      [key(B), false],
      [key(A), true],
      [key(C), true],
    ]);
    expect(historyOf(second, A)).toEqual([
      { type: 'shared', on: '2026-06-01', app: 'odoo', origin: odoo },
    ]);
    expect(historyOf(second, B)).toEqual([
      { type: 'shared', on: '2026-06-01', app: 'odoo', origin: odoo },
      { type: 'dropped', on: '2026-11-01', app: 'odoo', origin: odoo },
    ]);
    expect(historyOf(second, C)).toEqual([
      { type: 'shared', on: '2026-11-01', app: 'odoo', origin: odoo },
    ]);
    expect(share(second, odoo, [A, C], [B], '2026-11-01')).toEqual(second);
  });

  it('is unfinished from when it was first seen until it is authorised', () => {
    const page = { aggregator: 'ponto', app: 'odoo', origin: null };
    const seen = recordSharePageSeen(known, { ...page, at: at('2026-11-01') });
    const again = recordSharePageSeen(seen, { ...page, at: at('2026-11-02') });
    expect(again.connections[0]?.unfinishedSince?.value).toBe(at('2026-11-01'));
    expect(
      share(again, null, [A], [], '2026-11-03').connections[0]?.unfinishedSince?.value,
    ).toBeNull();
  });

  it('belongs to the one address at which the app is seen, and to none of two', () => {
    const shared = share(known, null, [A], [B], '2026-11-01');
    expect(shared.connections.map(({ origin }) => origin)).toEqual(['*']);
    const one = link(shared, odoo, [A], '2026-11-02').ledger;
    expect(one.connections.map(({ key }) => key)).toEqual([`ponto→odoo@${odoo}`]);
    expect(one.connections[0]?.accounts[key(A)]).toMatchObject({
      shared: { value: true },
      linked: { value: true },
      connectedUntil: { value: '2027-01-01' },
    });
    const two = link(one, 'https://test.odoo.com', [A], '2026-11-03').ledger;
    expect(two.connections.map(({ origin }) => origin)).toEqual([
      '*',
      odoo,
      'https://test.odoo.com',
    ]);
  });
});

describe('accounts that an app lists', () => {
  it('are told to the aggregator that has them, and are unknown where none has', () => {
    const { ledger, unknown } = link(known, odoo, [A, 'DE89370400440532013000'], '2026-11-02');
    expect(unknown).toEqual(['DE89370400440532013000']);
    expect(Object.keys(ledger.connections[0]!.accounts)).toEqual([key(A)]);
  });

  it('are linked no more when a complete list lacks them', () => {
    const linked = link(known, odoo, [A, B], '2026-11-02').ledger;
    const part = link(linked, odoo, [A], '2026-11-03').ledger;
    expect(part.connections[0]?.accounts[key(B)]?.linked?.value).toBe(true);
    const all = link(linked, odoo, [A], '2026-11-03', true).ledger;
    expect(all.connections[0]?.accounts[key(B)]?.linked?.value).toBe(false);
  });

  it('say nothing of one that was shared and never linked', () => {
    const shared = share(known, odoo, [A, B], [], '2026-06-01');
    const [connection] = link(shared, odoo, [A], '2026-11-01', true).ledger.connections;
    expect(connection?.accounts[key(B)]?.linked).toBeNull();
  });

  it('keep what they told when the accounts become known later', () => {
    const early = recordLinked(EMPTY, {
      app: 'odoo',
      origin: odoo,
      aggregator: 'ponto',
      accounts: [{ iban: A, currency: null, expires: null }],
      at: at('2026-11-01'),
    }).ledger;
    const merged = mergeLedgers(early, known);
    expect(Object.keys(merged.connections[0]!.accounts)).toEqual([key(A)]);
  });
});

describe('the share page guard', () => {
  const shared = share(known, odoo, [A, B], [C], '2026-06-01');
  const linked = link(known, odoo, [A], '2026-06-01').ledger;
  it.each([
    ['unticked, and shared before', shared, read(A, false), 'willLose'],
    ['unticked, and listed by the app', linked, read(A, false), 'willLose'],
    ['unticked, and never shared', shared, read(C, false), 'notShared'],
    ['unticked, and unknown', shared, read('DE89370400440532013000', false), 'notShared'],
    ['ticked, and shared before', shared, read(B, true), 'kept'],
    ['ticked, and never shared', shared, read(C, true), 'added'],
    ['without a switch, and shared before', shared, read(B, null), 'kept'],
  ])('says of an account that is %s', (_, ledger, account, means) => {
    expect(guardOf(ledger, { aggregator: 'ponto', app: 'odoo', accounts: [account] })).toEqual([
      { account, means },
    ]);
  });

  it.each([
    ['with a currency that nobody said before', { iban: A }, { iban: A, currency: 'EUR' }],
    ['with a number that nobody said before', { id: 'a' }, { id: 'a', iban: A, currency: 'EUR' }],
    ['without the currency that was said', { iban: A, currency: 'EUR' }, { iban: A }],
  ])('knows the account that the app has when a page shows it %s', (_, told, shown) => {
    const { ledger } = recordSightings(EMPTY, [sighting(told)], { today });
    const page = { aggregator: 'ponto', app: 'odoo' };
    const selected = ledger.accounts.map((one) => one.key);
    const place = { ...page, origin: odoo, at: at('2026-06-01') };
    const held = recordShare(ledger, { ...place, selected, unselected: [] });
    const account = { ...sighting(shown), selected: false };
    expect(guardOf(held, { ...page, accounts: [account] })).toMatchObject([{ means: 'willLose' }]);
    expect(
      renewalDiff(held, { ...page, accounts: [{ ...account, selected: true }] }),
    ).toMatchObject({ kept: [{ ids: held.accounts[0]!.ids }], dropped: [], added: [] });
  });

  it.each([
    ['both of which the app has', ['EUR', 'USD'], 'willLose', 'kept', 2],
    ['one of which the app has', ['EUR'], 'notShared', 'added', 1],
  ])(
    'tells of a number in two currencies, %s, where the page shows none',
    (_, has, unticked, ticked, held) => {
      const both = ['EUR', 'USD'].map((currency) => sighting({ iban: A, currency }));
      const { ledger } = recordSightings(EMPTY, both, { today });
      const page = { aggregator: 'ponto', app: 'odoo' };
      const selected = has.map((currency) => `ponto|iban:${A}/${currency}`);
      const place = { ...page, origin: odoo, at: at('2026-06-01') };
      const shared = recordShare(ledger, { ...place, selected, unselected: [] });
      const bare = (isTicked: boolean) => ({ ...read(A, isTicked), currency: null });
      const means = guardOf(shared, { ...page, accounts: [bare(false), bare(true)] });
      expect(means.map((one) => one.means)).toEqual([unticked, ticked]);
      const { kept, dropped } = renewalDiff(shared, { ...page, accounts: [bare(true)] });
      expect([kept.length, dropped]).toEqual([held, []]);
    },
  );

  it('does not take an account for the one in another currency', () => {
    const held = share(known, odoo, [A], [], '2026-06-01');
    const account = { ...sighting({ iban: A, currency: 'USD' }), selected: false };
    expect(guardOf(held, { aggregator: 'ponto', app: 'odoo', accounts: [account] })).toMatchObject([
      { means: 'notShared' },
    ]);
  });

  it('names the page’s own accounts in the page’s order, and no others', () => {
    const page = [read(C, true), read(A, false)];
    expect(
      guardOf(shared, { aggregator: 'ponto', app: 'odoo', accounts: page }).map(
        ({ account }) => account,
      ),
    ).toEqual(page);
  });

  it('counts an account as held that the app lists since it was left unticked, and not one it listed before', () => {
    const unticked = share(known, odoo, [A], [B], '2026-06-01');
    const means = (ledger: Ledger) =>
      guardOf(ledger, { aggregator: 'ponto', app: 'odoo', accounts: [read(B, false)] })[0]?.means;
    expect(means(link(unticked, odoo, [B], '2026-06-02').ledger)).toBe('willLose');
    expect(means(link(unticked, odoo, [B], '2026-05-31').ledger)).toBe('notShared');
  });

  it('counts what was shared without an address for every address', () => {
    const shared = share(known, null, [A], [], '2026-06-01');
    expect(
      guardOf(shared, {
        aggregator: 'ponto',
        app: 'odoo',
        origin: odoo,
        accounts: [read(A, false)],
      })[0]?.means,
    ).toBe('willLose');
  });

  it('knows what another address of the app has from what this one has', () => {
    const test = share(shared, 'https://test.odoo.com', [C], [], '2026-06-02');
    const means = (origin: string) =>
      guardOf(test, { aggregator: 'ponto', app: 'odoo', origin, accounts: [read(C, false)] })[0]
        ?.means;
    expect(means(odoo)).toBe('notShared');
    expect(means('https://test.odoo.com')).toBe('willLose');
  });
});

describe('a renewal', () => {
  const shared = share(known, odoo, [A, B], [C], '2026-06-01');
  const names = (accounts: { iban: string | null }[]) => accounts.map(({ iban }) => iban);

  it('keeps, drops and adds by name, for an app', () => {
    const diff = renewalDiff(shared, {
      aggregator: 'ponto',
      app: 'odoo',
      accounts: [read(A, true), read(B, false), read(C, true)],
      policy: { days: 180, renewing: 'drops' },
    });
    expect([names(diff.kept), names(diff.dropped), names(diff.added), diff.renewing]).toEqual([
      [A],
      [B],
      [C],
      'drops',
    ]);
  });

  it('is compared with what the aggregator has, where no app is meant', () => {
    const diff = renewalDiff(shared, {
      aggregator: 'ponto',
      accounts: [read(A, null), read('DE89370400440532013000', null)],
    });
    expect([
      names(diff.kept),
      names(diff.dropped).sort(),
      names(diff.added),
      diff.renewing,
    ]).toEqual([[A], [B, C], ['DE89370400440532013000'], 'unknown']);
  });
});

describe('where a page leaves open which connection it tells of', () => {
  it('a share page that names no address changes the one at which the app was seen', () => {
    const placed = share(known, odoo, [A], [], '2026-11-01');
    const dropped = share(placed, null, [], [A], '2026-11-20');
    const account = dropped.accounts.find((one) => one.key === key(A));
    expect(account?.history.filter(({ type }) => type === 'dropped')).toEqual([
      { type: 'dropped', on: '2026-11-20', app: 'odoo', origin: odoo },
    ]);
  });

  it('an account is linked with the aggregator that has it in the currency that the app says', () => {
    const dollars = sighting({ iban: A, currency: 'USD', provider: 'salt-edge' });
    const both = recordSightings(known, [dollars], { today }).ledger;
    const accounts = [{ iban: A, currency: 'USD', expires: null }];
    const list = { app: 'odoo', origin: odoo, accounts, at: at('2026-11-20') };
    const [connection] = recordLinked(both, list).ledger.connections;
    expect(connection?.aggregator).toBe('salt-edge');
  });

  it('an account of two aggregators is linked with the one that shared it', () => {
    const salt = sighting({ iban: A, currency: 'EUR', provider: 'salt-edge' });
    const both = recordSightings(known, [salt], { today }).ledger;
    const shared = recordShare(both, {
      aggregator: 'salt-edge',
      app: 'odoo',
      origin: odoo,
      selected: [`salt-edge|iban:${A}/EUR`],
      unselected: [],
      at: at('2026-11-01'),
    });
    const { ledger } = link(shared, odoo, [A], '2026-11-20');
    expect(ledger.connections.map(({ aggregator }) => aggregator)).toEqual(['salt-edge']);
  });
});

describe('a feed that an app says has stopped', () => {
  const look = (ledger: Ledger, day: string, status: 'expired' | null, until: string | null) =>
    recordLinked(ledger, {
      app: 'odoo',
      origin: odoo,
      aggregator: 'ponto',
      accounts: [
        { iban: A, currency: null, expires: until ? { on: until, source: 'page' } : null, status },
      ],
      at: at(day),
    }).ledger;
  const stopped = (ledger: Ledger) => ledger.connections[0]?.accounts[key(A)]?.stopped;
  const first = look(known, '2026-11-18', 'expired', '2027-02-01');

  it('is kept with the first look that said so, and with the last', () => {
    const again = look(first, '2026-11-20', 'expired', null);
    expect(stopped(again)).toEqual({ value: at('2026-11-18'), at: at('2026-11-20') });
    expect(readBackup(JSON.stringify(toBackup(again, at('2026-11-21'))))).toMatchObject({
      ok: true,
      value: { ledger: { connections: again.connections } },
    });
  });

  it('runs again where a page shows its date without that; a list that says neither changes nothing', () => {
    expect(stopped(look(first, '2026-11-20', null, null))).toEqual(stopped(first));
    expect(stopped(look(first, '2026-11-20', null, '2027-02-01'))).toEqual({
      value: null,
      at: at('2026-11-20'),
    });
    expect(stopped(look(known, '2026-11-20', null, '2027-02-01'))).toBeUndefined();
  });
});
