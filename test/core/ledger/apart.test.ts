import { describe, expect, it } from 'vitest';
import type { Connection, Ledger } from '../../../core/ledger/account.ts';
import { connectionDiffs } from '../../../core/ledger/connection-diff.ts';
import { lastShare, sharedSince } from '../../../core/ledger/last-share.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordLinked } from '../../../core/ledger/record-linked.ts';
import { recordShare } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { renewalDiff } from '../../../core/ledger/renewal-diff.ts';
import { connectionsAt } from '../../../core/ledger/share.ts';
import { sighting, today } from './sighting-maker.ts';

const A = 'BE71096123456769';
const B = 'BE53586671384412';
const odoo = 'https://books.odoo.com';
const test = 'https://test.odoo.com';
const key = (iban: string, provider = 'ponto') => `${provider}|iban:${iban}/EUR`;
const known = recordSightings(
  EMPTY,
  [
    sighting({ iban: A, currency: 'EUR' }),
    sighting({ iban: B, currency: 'EUR' }),
    sighting({ iban: A, currency: 'EUR', provider: 'salt-edge' }),
  ],
  { today },
).ledger;

type Place = { aggregator?: string; app?: string; origin?: string | null };

function share(ledger: Ledger, place: Place, selected: string[], unselected: string[], on: string) {
  const { aggregator = 'ponto', app = 'odoo', origin = odoo } = place;
  const keys = (ibans: string[]) => ibans.map((iban) => key(iban, aggregator));
  return recordShare(ledger, {
    aggregator,
    app,
    origin,
    selected: keys(selected),
    unselected: keys(unselected),
    at: `${on}T10:00:00Z`,
  });
}
const link = (ledger: Ledger, origin: string, of: { aggregator?: string; currency?: string }) =>
  recordLinked(ledger, {
    app: 'odoo',
    origin,
    accounts: [{ iban: A, currency: of.currency ?? null, expires: null }],
    ...(of.aggregator && { aggregator: of.aggregator }),
    at: '2026-11-02T10:00:00Z',
  });
const places = (ledger: Ledger) => ledger.connections.map((one) => one.key);
const connection = (ledger: Ledger, of: string): Connection => {
  const found = ledger.connections.find((one) => one.key === of);
  if (!found) throw new Error(`no ${of} among ${places(ledger)}`);
  return found;
};

describe('a share page that names no address', () => {
  const shared = share(known, { origin: null }, [A], [B], '2026-11-01');

  it.each<[string, Place]>([
    ['another app is seen', { app: 'yuki' }],
    ['another aggregator’s connection is seen', { aggregator: 'salt-edge' }],
  ])('is not placed where %s', (_, place) => {
    const ledger = share(shared, place, [A], [], '2026-11-02');
    expect(places(ledger)).toContain('ponto→odoo@*');
  });

  it('is placed where its own app is seen, beside the others', () => {
    const others = share(shared, { app: 'yuki' }, [A], [], '2026-11-02');
    expect(places(share(others, {}, [A], [], '2026-11-03'))).toEqual([
      `ponto→odoo@${odoo}`,
      `ponto→yuki@${odoo}`,
    ]);
  });
});

describe('the connections of an app at an address', () => {
  const ledger = [
    { app: 'yuki' },
    { origin: test },
    { aggregator: 'salt-edge' },
    {},
  ].reduce<Ledger>((all, place) => share(all, place, [A], [], '2026-11-01'), known);

  it.each([
    [{ app: 'odoo', origin: odoo, aggregator: 'ponto' }, [`ponto→odoo@${odoo}`]],
    [{ app: 'odoo', origin: odoo }, [`ponto→odoo@${odoo}`, `salt-edge→odoo@${odoo}`]],
    [
      { app: 'odoo', origin: null },
      [`ponto→odoo@${odoo}`, `ponto→odoo@${test}`, `salt-edge→odoo@${odoo}`],
    ],
    [{ app: 'odoo', origin: 'https://other.example' }, []],
  ])('%j', (at, keys) => {
    expect(connectionsAt(ledger, at).map((one) => one.key)).toEqual(keys);
  });

  it('a renewal at one address compares with that one, and with the aggregator’s own accounts', () => {
    const accounts = [
      {
        iban: A,
        currency: 'EUR',
        name: null,
        institution: null,
        expires: null,
        status: null,
        selected: false,
      },
    ];
    const dropped = (origin: string) =>
      renewalDiff(ledger, { aggregator: 'ponto', app: 'odoo', origin, accounts }).dropped.map(
        (one) => one.key,
      );
    expect(dropped(odoo)).toEqual([key(A)]);
    expect(dropped('https://other.example')).toEqual([]);
  });
});

describe('what an app gains and loses is told of', () => {
  const before = share(known, {}, [A], [], '2026-06-01');

  it.each<[string, Place]>([
    ['another app', { app: 'yuki' }],
    ['another address', { origin: test }],
    ['another aggregator', { aggregator: 'salt-edge' }],
  ])('the connection that changed, and not of %s', (_, place) => {
    const after = share(before, place, [A], [], '2026-11-01');
    expect(
      connectionDiffs(before, after).map(({ connection, kept, added }) => [
        [connection.aggregator, connection.app, connection.origin],
        kept.length,
        added.length,
      ]),
    ).toEqual([[[place.aggregator ?? 'ponto', place.app ?? 'odoo', place.origin ?? odoo], 0, 1]]);
  });

  it('one connection, where its address became known', () => {
    const shared = share(known, { origin: null }, [A], [], '2026-06-01');
    expect(connectionDiffs(shared, share(shared, {}, [A], [], '2026-11-01'))).toEqual([]);
  });

  it.each<[string, Place]>([
    ['another app', { app: 'yuki' }],
    ['another address', { origin: test }],
  ])('the last change, and not that of %s', (_, place) => {
    const ledger = share(before, place, [A, B], [], '2026-11-01');
    const own = connection(ledger, `ponto→odoo@${odoo}`);
    expect(lastShare(own, ledger.accounts)).toMatchObject({
      on: '2026-06-01',
      added: [{ iban: A }],
    });
    expect(ledger.accounts.map((one) => sharedSince(own, one))).toEqual([null, '2026-06-01', null]);
  });

  it('the last day on which it was shared, after it was dropped in between', () => {
    const dropped = share(before, {}, [], [A], '2026-07-01');
    const back = share(dropped, {}, [A], [], '2026-08-01');
    const again = share(back, {}, [], [A], '2026-09-01');
    const own = (ledger: Ledger) => connection(ledger, `ponto→odoo@${odoo}`);
    const since = (ledger: Ledger) =>
      ledger.accounts.map((one) => sharedSince(own(ledger), one))[1];
    expect([since(dropped), since(back), since(again)]).toEqual([
      '2026-06-01',
      '2026-08-01',
      '2026-08-01',
    ]);
    expect(lastShare(own(back), back.accounts)).toMatchObject({ on: '2026-08-01', kept: [] });
  });

  it('accounts that are there, and not those that are gone', () => {
    const complete = { provider: 'ponto', at: '2026-11-24T12:00:00Z' };
    const seen = sighting({ iban: B, currency: 'EUR', seenAt: complete.at });
    const { ledger } = recordSightings(before, [seen], { today, complete });
    expect(lastShare(connection(ledger, `ponto→odoo@${odoo}`), ledger.accounts)).toBeNull();
  });
});

describe('of an account that two aggregators have', () => {
  const linkedTo = (ledger: Ledger) =>
    ledger.connections.flatMap(({ accounts }) =>
      Object.entries(accounts).flatMap(([of, one]) => (one.linked?.value ? [of] : [])),
    );

  it('the app links the one that is shared with it', () => {
    for (const aggregator of ['ponto', 'salt-edge']) {
      const shared = share(known, { aggregator }, [A], [], '2026-11-01');
      expect(linkedTo(link(shared, odoo, {}).ledger)).toEqual([key(A, aggregator)]);
    }
  });

  it('the app links the one that is shared with it, though the other aggregator is connected too', () => {
    const other = share(known, { aggregator: 'ponto' }, [B], [], '2026-11-01');
    const both = share(other, { aggregator: 'salt-edge' }, [A], [], '2026-11-01');
    expect(linkedTo(link(both, odoo, {}).ledger)).toEqual([key(A, 'salt-edge')]);
  });

  it('the app links the one whose aggregator its page names', () => {
    expect(linkedTo(link(known, odoo, { aggregator: 'salt-edge' }).ledger)).toEqual([
      key(A, 'salt-edge'),
    ]);
  });

  it('the app links the one of the currency that its page names', () => {
    const two = recordSightings(known, [sighting({ iban: A, currency: 'USD' })], { today }).ledger;
    const at = { aggregator: 'ponto' };
    expect(linkedTo(link(two, odoo, { ...at, currency: 'USD' }).ledger)).toEqual([
      `ponto|iban:${A}/USD`,
    ]);
    expect(linkedTo(link(two, odoo, at).ledger)).toEqual([`ponto|iban:${A}`]);
  });
});
