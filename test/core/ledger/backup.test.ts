import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAll } from '../../../core/consent/order.ts';
import type { Ledger } from '../../../core/ledger/account.ts';
import { backupPieces, parseBackup, readBackup, toBackup } from '../../../core/ledger/backup.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { ledgers } from './ledger-maker.ts';
import { sighting, today } from './sighting-maker.ts';

const madeAt = '2026-11-24T08:00:00Z';
const account = {
  provider: 'ponto',
  iban: 'BE71096123456769',
  currency: 'EUR',
  firstSeenAt: madeAt,
  lastSeenAt: madeAt,
};
const backup = (more: object) => ({
  format: 'feedkeeper-backup',
  version: 1,
  madeAt,
  accounts: [],
  connections: [],
  ...more,
});

describe('a backup', () => {
  it('gives the same ledger back', () =>
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const read = readBackup(JSON.stringify(toBackup(ledger, madeAt)));
        expect(read).toMatchObject({ ok: true, value: { ledger, skipped: [], madeAt } });
        if (read.ok) expect(read.value.ledger).toEqual(ledger);
      }),
    ));

  it('is the same, written piece by piece', () =>
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const pieces = [...backupPieces(ledger, madeAt, { settings: { notify: true } })];
        const text = pieces.map((piece) => piece.text).join('');
        expect(JSON.parse(text)).toEqual(
          JSON.parse(JSON.stringify(toBackup(ledger, madeAt, { settings: { notify: true } }))),
        );
        expect(pieces.at(-1)?.part).toBe(1);
      }),
    ));

  it('of one profile comes into another, and of that into the first: both then hold the same', () =>
    fc.assert(
      fc.property(ledgers, ledgers, (one, other) => {
        const from = (ledger: Ledger): Ledger => {
          const read = readBackup(JSON.stringify(toBackup(ledger, madeAt)));
          if (!read.ok) throw new Error('a backup of ours could not be read');
          return read.value.ledger;
        };
        const both = mergeLedgers(one, from(other));
        expect(mergeLedgers(other, from(one))).toEqual(both);
        // Taken in once more, nothing changes.
        expect(mergeLedgers(both, from(other))).toEqual(both);
        // Two may turn out to be one; what either knew an account by is known.
        const idsOf = ({ accounts }: Ledger) => accounts.flatMap(({ ids }) => ids);
        expect(idsOf(both)).toEqual(expect.arrayContaining([...idsOf(one), ...idsOf(other)]));
      }),
    ));

  it.each([
    ['text that is no JSON', '{"format":', /no JSON/],
    ['another file', '{"accounts":[]}', /no backup of Feedkeeper/],
    ['a list', '[]', /no backup of Feedkeeper/],
    ['nothing', 'null', /no backup of Feedkeeper/],
    ['a newer version', JSON.stringify(backup({ version: 2 })), /newer Feedkeeper/],
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000), /no backup of Feedkeeper/],
    [
      '250,000 accounts',
      JSON.stringify(backup({ accounts: Array(250_000).fill(0) })),
      /more than 200000 accounts/,
    ],
  ])('that is %s is refused, and says why', (_, text, message) => {
    const read = readBackup(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]?.message).toMatch(message);
  });

  it('is read as far as it is good, and the rest is named', () => {
    const read = parseBackup(
      backup({
        accounts: [
          account,
          { ...account, iban: 'not one' },
          7,
          { ...account, iban: null },
          {
            ...account,
            iban: null,
            id: 'x',
            currency: null,
            name: { value: 'x'.repeat(501), at: madeAt },
          },
        ],
        connections: [
          {
            aggregator: 'ponto',
            app: 'odoo',
            origin: '*',
            accounts: {},
            firstSeenAt: 'today',
            lastSeenAt: madeAt,
          },
        ],
      }),
    );
    expect(read.ok && read.value.ledger.accounts.map(({ key }) => key)).toEqual([
      'ponto|iban:BE71096123456769/EUR',
    ]);
    expect(read.ok && read.value.skipped.map(({ path }) => path)).toEqual([
      'accounts[1].iban',
      'accounts[2]',
      'accounts[3]',
      'accounts[4].name.value',
      'connections[0].firstSeenAt',
    ]);
  });

  it.each([
    [
      'a day that there is not',
      { authorisedOn: { value: '2026-02-30', at: madeAt } },
      'authorisedOn.value',
    ],
    ['a moment on such a day', { lastSeenAt: '2026-02-30T08:00:00Z' }, 'lastSeenAt'],
    ['a moment at no time of day', { firstSeenAt: '2026-11-24T24:00:00Z' }, 'firstSeenAt'],
    [
      'half a day of lifetime',
      { institution: { value: { name: 'KBC', source: 'payload', days: 89.5 }, at: madeAt } },
      'institution.value.days',
    ],
    [
      'a lifetime without end',
      { institution: { value: { name: 'KBC', source: 'payload', days: 1e9 }, at: madeAt } },
      'institution.value.days',
    ],
  ])('with %s loses that account, and can be counted', (_, wrong, path) => {
    const other = { ...account, iban: 'BE53586671384412' };
    const read = parseBackup(backup({ accounts: [{ ...account, ...wrong }, other] }));
    expect(read.ok && read.value.skipped.map((one) => one.path)).toEqual([`accounts[0].${path}`]);
    const accounts = read.ok ? read.value.ledger.accounts : [];
    expect(accounts.map(({ iban }) => iban)).toEqual([other.iban]);
    expect(() => countAll(accounts, new Map([['ponto', { days: 180 }]]), today)).not.toThrow();
  });

  it('holds all that an aggregator’s file can bring in, however long', () => {
    const long = (letter: string) => letter.repeat(500);
    const account = sighting({
      id: long('i'),
      hash: long('h'),
      masked: long('m'),
      name: long('n'),
      institution: { name: long('b'), source: 'payload' },
    });
    const { ledger } = recordSightings(EMPTY, [account], { today });
    expect(parseBackup(toBackup(ledger, madeAt))).toMatchObject({
      ok: true,
      value: { ledger, skipped: [] },
    });
  });

  it('of a newer Feedkeeper loses a change that is not known here, by name, and not its account', () => {
    const granted = { type: 'granted', on: '2026-10-01', until: null };
    const shared = { type: 'shared', on: '2026-10-02', app: 'odoo', origin: '*' };
    const history = [granted, { type: 'lent', on: '2026-10-02', to: 'x' }, shared];
    const read = parseBackup(backup({ accounts: [{ ...account, history }] }));
    expect(read.ok && read.value.skipped.map(({ path }) => path)).toEqual([
      'accounts[0].history[1]',
    ]);
    expect(read.ok && read.value.ledger.accounts[0]?.history).toContainEqual(shared);
    const broken = parseBackup(backup({ accounts: [{ ...account, history: [{ type: 'gone' }] }] }));
    expect(broken.ok && broken.value.ledger.accounts).toEqual([]);
  });

  it('cannot smuggle in what does not follow from the rest', () => {
    const read = parseBackup(
      backup({
        accounts: [
          {
            ...account,
            key: 'ponto|id:other',
            ids: [],
            history: [
              { type: 'renewed', on: '2026-01-01', from: '2026-01-01', until: '2030-01-01' },
            ],
          },
        ],
      }),
    );
    expect(read.ok && read.value.ledger.accounts).toMatchObject([
      { key: 'ponto|iban:BE71096123456769/EUR', history: [] },
    ]);
  });

  it('with the keys of a prototype harms nothing', () => {
    const text = `{"format":"feedkeeper-backup","version":1,"madeAt":"${madeAt}","__proto__":{"polluted":1},"accounts":[{"provider":"ponto","firstSeenAt":"${madeAt}","lastSeenAt":"${madeAt}","basis":{"told":[],"identifiers":[{"__proto__":{"polluted":1},"is":"id:__proto__","at":"${madeAt}"}]}}],"connections":[{"aggregator":"ponto","app":"odoo","origin":"*","firstSeenAt":"${madeAt}","lastSeenAt":"${madeAt}","accounts":{"__proto__":{"shared":null}}}]}`;
    const read = readBackup(text);
    expect(read.ok && read.value.ledger.accounts.map(({ ids }) => ids)).toEqual([['__proto__']]);
    expect(read.ok && Object.keys(read.value.ledger.connections[0]!.accounts)).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('names accounts and banks as a reader sees them', () => {
    const named = (value: unknown) => ({ value, at: madeAt });
    const bank = { name: '\u202eKBC\u200b', source: 'user' };
    const names = { name: named('Main\u202e'), institution: named(bank) };
    const read = parseBackup(backup({ accounts: [{ ...account, ...names }] }));
    expect(read.ok && read.value.ledger.accounts).toMatchObject([
      { name: { value: 'Main' }, institution: { value: { name: 'KBC' } } },
    ]);
  });

  it('of as many connections as are read does not hold the screen', () => {
    const seen = { firstSeenAt: madeAt, lastSeenAt: madeAt };
    const connections = Array.from({ length: 20_000 }, (_, i) => ({
      aggregator: 'ponto',
      app: 'odoo',
      origin: `https://${i}.example`,
      accounts: {},
      ...seen,
    }));
    const begun = performance.now();
    const read = parseBackup(backup({ connections }));
    expect(read.ok && read.value.ledger.connections).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('of nothing is nothing', () => {
    expect(parseBackup(toBackup(EMPTY, madeAt))).toMatchObject({
      ok: true,
      value: { ledger: EMPTY },
    });
  });
});
