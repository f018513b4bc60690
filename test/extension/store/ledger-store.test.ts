import './browser-globals.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { database } from '../../../extension/store/database.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { countsByName, freshDatabase } from './fresh-database.ts';

const kbc = { name: 'KBC', source: 'page' } as const;
const ing = { name: 'ING', source: 'page' } as const;
const at = '2026-11-24T09:00:00Z';

const three = [
  sighting({
    iban: 'BE71096123456769',
    currency: 'EUR',
    id: 'a',
    institution: kbc,
    expires: { on: '2026-12-02', source: 'page' },
  }),
  sighting({
    iban: 'BE53586671384412',
    currency: 'EUR',
    institution: ing,
    expires: { on: '2026-11-30', source: 'page' },
  }),
  sighting({ iban: 'NL91ABNA0417164300', currency: 'EUR', institution: ing }),
];

beforeEach(freshDatabase);

describe('the ledger store', () => {
  it('keeps what core would record', async () => {
    const recorded = await store.record(three, { today });
    expect(recorded).toMatchObject({
      ok: true,
      changes: [{ change: 'added' }, { change: 'added' }, { change: 'added' }],
    });
    expect(await store.readLedger()).toEqual(recordSightings(EMPTY, three, { today }).ledger);
  });

  it('finds an account by an old id, and by its number without a currency', async () => {
    await store.record(three, { today });
    await store.record([sighting({ id: 'a', name: 'Current' })], { today });
    await store.record([sighting({ iban: 'BE53586671384412', name: 'Savings' })], { today });
    const names = (await store.readAccounts()).map(({ iban, name }) => [iban, name?.value ?? null]);
    expect(names).toEqual([
      ['BE53586671384412', 'Savings'],
      ['BE71096123456769', 'Current'],
      ['NL91ABNA0417164300', null],
    ]);
  });

  it('takes a number without a currency away again when a second currency comes', async () => {
    await store.record([sighting({ iban: 'BE71096123456769', currency: 'EUR' })], { today });
    await store.record([sighting({ iban: 'BE71096123456769', name: 'Which?' })], { today });
    expect(await store.readAccounts()).toHaveLength(1);
    await store.record([sighting({ iban: 'BE71096123456769', currency: 'USD' })], { today });
    const accounts = await store.readAccounts();
    expect(accounts.map(({ key, name }) => [key, name?.value])).toEqual([
      ['ponto|iban:BE71096123456769', 'Which?'],
      ['ponto|iban:BE71096123456769/EUR', undefined],
      ['ponto|iban:BE71096123456769/USD', undefined],
    ]);
  });

  it('reads accounts that are touched only through another number', async () => {
    const [A, B] = ['BE71096123456769', 'BE53586671384412'];
    const seen = [
      sighting({ iban: A, currency: 'EUR' }),
      sighting({ iban: B, currency: 'EUR' }),
      // Of which of the two this id is, nobody can say, until B turns out to be two accounts.
      sighting({ id: 'x', iban: A }),
      sighting({ id: 'x', iban: B }),
      sighting({ iban: B, currency: 'USD' }),
    ];
    for (const one of seen) await store.record([one], { today });
    const accounts = await store.readAccounts();
    expect(accounts).toEqual(recordSightings(EMPTY, seen, { today }).ledger.accounts);
    expect(accounts.find(({ key }) => key === `ponto|iban:${A}/EUR`)?.ids).toEqual(['x']);
  });

  it('finds a number without a currency again, once its two currencies turn out to be one account', async () => {
    const iban = 'BE53586671384412';
    const all = [
      sighting({ id: 'b', hash: 'h' }),
      sighting({ iban }),
      sighting({ iban, currency: 'USD', hash: 'k' }),
      sighting({ iban, currency: 'EUR', hash: 'h' }),
      sighting({ id: 'b', hash: 'k' }),
    ];
    for (const one of all) await store.record([one], { today });
    expect(await store.readLedger()).toEqual(recordSightings(EMPTY, all, { today }).ledger);
  });

  it('answers what screens ask', async () => {
    await store.record(three, { today });
    expect((await store.nextToEnd(2)).map(({ iban }) => iban)).toEqual([
      'BE53586671384412',
      'BE71096123456769',
    ]);
    expect(await store.nextToEnd(5)).toHaveLength(3);
    expect(await countsByName()).toEqual(
      new Map([
        ['ING', 2],
        ['KBC', 1],
      ]),
    );
    expect((await store.accountsAt('ING')).map(({ iban }) => iban)).toEqual([
      'BE53586671384412',
      'NL91ABNA0417164300',
    ]);
  });

  describe('of two accounts whose end is worked out, the next to end is', () => {
    const policies = new Map([['ponto', { days: 180 }]]);
    const late = sighting({
      id: 'late',
      seenAt: '2026-06-01T09:00:00Z',
      expires: { on: '2027-05-01', source: 'page' },
    });
    const soon = sighting({ id: 'soon', seenAt: '2026-06-01T09:00:00Z' });
    const key = 'ponto|id:soon';
    const share = { aggregator: 'ponto', app: 'odoo', origin: null, unselected: [], at };

    it.each<[string, () => Promise<unknown>]>([
      ['edited', () => store.changeAccounts([key], { name: 'Current' }, at)],
      ['shared', () => store.recordShare({ ...share, selected: [key] })],
      [
        'erased and brought back',
        async () => {
          const done = await store.erase([key]);
          if (done.ok) await store.bringBack(done, policies);
        },
      ],
    ])('the same after it was %s', async (_, change) => {
      await store.record([late, soon], { today, policies });
      await change();
      expect((await store.nextToEnd(1)).map(({ id }) => id)).toEqual(['soon']);
    });

    it('the same from a backup', async () => {
      await store.mergeIn(recordSightings(EMPTY, [late, soon], { today }).ledger, policies);
      expect((await store.nextToEnd(1)).map(({ id }) => id)).toEqual(['soon']);
    });
  });

  it('counts one that a page calls over among those that end first, whatever its date', async () => {
    const over = { id: 'over', status: 'expired' as const };
    await store.record([...three, sighting(over)], { today });
    expect((await store.nextToEnd(1)).map(({ id }) => id)).toEqual(['over']);
    const later = { on: '2027-05-01', source: 'page' as const };
    await store.record([sighting({ ...over, expires: later })], { today });
    expect((await store.nextToEnd(1)).map(({ id }) => id)).toEqual(['over']);
  });

  it('finds the next to end after every end moved, forwards and back', async () => {
    const until = (on: string, seenAt: string) =>
      three.map((one) => sighting({ ...one, seenAt, expires: { on, source: 'page' } }));
    const firstOf = async () => (await store.nextToEnd(1))[0]?.expires?.value.on;
    await store.record(until('2027-05-01', '2026-11-24T09:00:00Z'), { today });
    expect(await firstOf()).toBe('2027-05-01');
    expect(await (await database()).get('bounds', 'endsOn')).toBe('2027-05-01');
    await store.record(until('2027-01-15', '2026-11-24T10:00:00Z').slice(0, 1), { today });
    expect(await firstOf()).toBe('2027-01-15');
    const gone = await store.eraseAll();
    if (!gone.ok) throw new Error(gone.problem);
    expect(await store.nextToEnd(1)).toEqual([]);
    await store.bringBack(gone);
    expect(await firstOf()).toBe('2027-01-15');
  });

  it('counts again when an account goes, is renamed or erased', async () => {
    await store.record(three, { today });
    await store.record(
      [sighting({ ...three[0], seenAt: at }), sighting({ ...three[1], seenAt: at })],
      { today, complete: { provider: 'ponto', at } },
    );
    expect(await countsByName()).toEqual(
      new Map([
        ['ING', 1],
        ['KBC', 1],
      ]),
    );
    await store.changeAccounts(['ponto|iban:BE71096123456769/EUR'], { institution: 'ING' }, at);
    expect(await countsByName()).toEqual(new Map([['ING', 2]]));
    await store.erase(['ponto|iban:BE71096123456769/EUR']);
    expect(await countsByName()).toEqual(new Map([['ING', 1]]));
  });

  it('records a share, also under keys that the accounts no longer have', async () => {
    await store.record([sighting({ id: 'x' })], { today });
    await store.recordShare({
      aggregator: 'ponto',
      app: 'odoo',
      origin: null,
      selected: ['ponto|id:x'],
      unselected: [],
      at,
    });
    await store.record([sighting({ id: 'x', iban: 'BE71096123456769', currency: 'EUR' })], {
      today,
    });
    const [connection] = await store.readConnections();
    expect(connection?.accounts).toMatchObject({
      'ponto|iban:BE71096123456769/EUR': { shared: { value: true } },
    });
    expect((await store.readAccounts())[0]?.history).toContainEqual({
      type: 'shared',
      on: '2026-11-24',
      app: 'odoo',
      origin: '*',
    });
  });

  it('notes which account of the bank stayed behind at a renewal, also where the page does not list it', async () => {
    const both = ['a', 'b'].map((id) =>
      sighting({
        id,
        institution: kbc,
        expires: { on: '2026-12-02', source: 'page' },
        seenAt: '2026-06-01T09:00:00Z',
      }),
    );
    await store.record(both, { today });
    const renewed = sighting({
      id: 'a',
      institution: kbc,
      expires: { on: '2027-05-23', source: 'page' },
      seenAt: at,
    });
    await store.record([renewed], { today });
    const [a, b] = await store.readAccounts();
    expect(a?.history.map(({ type }) => type)).toEqual(['granted', 'renewed']);
    expect(b?.history).toContainEqual({ type: 'notRenewed', on: '2026-11-24', end: '2026-12-02' });
  });

  it('undoes an erasure', async () => {
    await store.record(three, { today });
    await store.recordShare({
      aggregator: 'ponto',
      app: 'odoo',
      origin: null,
      selected: ['ponto|iban:BE71096123456769/EUR'],
      unselected: ['ponto|iban:BE53586671384412/EUR'],
      at,
    });
    const before = await store.readLedger();
    const one = await store.erase(['ponto|iban:BE71096123456769/EUR']);
    expect((await store.readLedger()).accounts).toHaveLength(2);
    if (one.ok) await store.bringBack(one);
    expect(await store.readLedger()).toEqual(before);
    const all = await store.eraseAll();
    expect(await store.readLedger()).toEqual(EMPTY);
    if (all.ok) await store.bringBack(all);
    expect(await store.readLedger()).toEqual(before);
    expect(await countsByName()).toEqual(
      new Map([
        ['ING', 2],
        ['KBC', 1],
      ]),
    );
  });

  it('loses nothing when 40 are recorded at once', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      sighting({
        id: `id${i % 20}`,
        name: `Name ${i}`,
        seenAt: `2026-11-24T08:00:${String(i).padStart(2, '0')}Z`,
        institution: kbc,
      }),
    );
    await Promise.all(many.map((one) => store.record([one], { today })));
    const accounts = await store.readAccounts();
    expect(accounts).toEqual(recordSightings(EMPTY, many, { today }).ledger.accounts);
    expect(await countsByName()).toEqual(new Map([['KBC', 20]]));
  });

  it('tells every page of a change, until it is stopped', async () => {
    let changes = 0;
    const stop = store.onLedgerChange(() => changes++);
    await store.record(three, { today });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(changes).toBe(1);
    stop();
    await store.eraseAll();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(changes).toBe(1);
  });
});
