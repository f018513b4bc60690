import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { sighting, today } from './sighting-maker.ts';

const A = 'BE71096123456769';
const B = 'BE53586671384412';
const kbc = { name: 'KBC', source: 'page' } as const;

describe('what is one account, and what is several', () => {
  it.each([
    [
      'the same number and currency, seen twice',
      [
        { iban: A, currency: 'EUR' },
        { iban: A, currency: 'EUR' },
      ],
      [`iban:${A}/EUR`],
    ],
    [
      'one number in two currencies',
      [
        { iban: A, currency: 'EUR' },
        { iban: A, currency: 'USD' },
      ],
      [`iban:${A}/EUR`, `iban:${A}/USD`],
    ],
    [
      'an id that changed at renewal',
      [
        { iban: A, currency: 'EUR', id: 'old' },
        { iban: A, currency: 'EUR', id: 'new' },
      ],
      [`iban:${A}/EUR`],
    ],
    [
      'an id that changed, where no currency was ever said',
      [
        { iban: A, id: 'old' },
        { iban: A, id: 'new' },
      ],
      ['id:new'],
    ],
    [
      'an id that changed, with the same hash',
      [
        { hash: 'h', id: 'old' },
        { hash: 'h', id: 'new' },
      ],
      ['hash:h'],
    ],
    [
      'an id seen before its number',
      [{ id: 'x' }, { id: 'x', iban: A, currency: 'EUR' }],
      [`iban:${A}/EUR`],
    ],
    [
      'a number without a currency, and one account with that number',
      [{ iban: A }, { iban: A, currency: 'EUR' }],
      [`iban:${A}/EUR`],
    ],
    [
      'a number without a currency, and two accounts with that number',
      [{ iban: A }, { iban: A, currency: 'EUR' }, { iban: A, currency: 'USD' }],
      [`iban:${A}`, `iban:${A}/EUR`, `iban:${A}/USD`],
    ],
    [
      'two connections at one bank, with an id each',
      [
        { id: 'x', institution: kbc },
        { id: 'y', institution: kbc },
      ],
      ['id:x', 'id:y'],
    ],
    [
      'the same number at two aggregators',
      [
        { iban: A, currency: 'EUR' },
        { iban: A, currency: 'EUR', provider: 'salt-edge' },
      ],
      [`iban:${A}/EUR`, `iban:${A}/EUR`],
    ],
    [
      'a masked number and a number that ends the same',
      [
        { masked: '**** 6769', institution: kbc },
        { iban: A, currency: 'EUR', institution: kbc },
      ],
      [`iban:${A}/EUR`, 'masked:**** 6769|kbc|'],
    ],
    [
      'two masked numbers at two banks',
      [{ masked: '**** 1' }, { masked: '**** 1', institution: kbc }],
      ['masked:**** 1|kbc|', 'masked:**** 1||'],
    ],
    [
      'two ids whose numbers end in the same digits, seen at once',
      [
        { id: 'x', masked: '0001', institution: kbc },
        { id: 'y', masked: '0001', institution: kbc },
      ],
      ['id:x', 'id:y'],
    ],
    [
      'the same, and a number that is one of them: nobody knows which',
      [
        { id: 'x', masked: '0001' },
        { id: 'y', masked: '0001' },
        { masked: '0001', name: 'Current' },
      ],
      ['id:x', 'id:y', 'masked:0001||'],
    ],
    [
      'a part of a number, seen before its id',
      [{ masked: '0001' }, { id: 'x', masked: '0001' }],
      ['id:x'],
    ],
    [
      'an id that changed at renewal, of a number that is shown in part',
      [
        { id: 'old', masked: '0001', seenAt: '2026-06-01T08:00:00Z' },
        { masked: '0001', seenAt: '2026-11-01T08:00:00Z' },
        { id: 'new', masked: '0001' },
      ],
      ['id:new'],
    ],
    [
      'two IBANs that end in the same digits',
      [
        { iban: A, currency: 'EUR', masked: '0001' },
        { iban: B, currency: 'EUR', masked: '0001' },
      ],
      [`iban:${B}/EUR`, `iban:${A}/EUR`],
    ],
    [
      'an account that moved to another number, told by its id',
      [
        { id: 'x', iban: A, currency: 'EUR' },
        { id: 'x', iban: B, currency: 'EUR' },
      ],
      [`iban:${B}/EUR`],
    ],
    [
      'two ids told of one number without a currency, where two currencies are known',
      [
        { id: 'x', iban: A },
        { id: 'y', iban: A },
        { iban: A, currency: 'EUR' },
        { iban: A, currency: 'USD' },
      ],
      ['id:x', 'id:y', `iban:${A}/EUR`, `iban:${A}/USD`],
    ],
    [
      'an id told with two numbers without a currency, which are two accounts by now',
      [
        { id: 'x', iban: A },
        { id: 'x', iban: B },
        { iban: A, currency: 'EUR' },
        { iban: B, currency: 'EUR' },
      ],
      ['id:x', `iban:${A}/EUR`, `iban:${B}/EUR`],
    ],
    ['a sighting that names nothing', [{ name: 'Current' }], []],
    [
      'an account that an app lists as linked',
      [{ iban: A, currency: 'EUR', means: 'linked' as const, provider: 'odoo' }],
      [],
    ],
  ])('%s', (_, seen, expected) => {
    const { ledger } = recordSightings(
      EMPTY,
      seen.map((one) => sighting(one)),
      { today },
    );
    expect(ledger.accounts.map(({ key }) => key.slice(key.indexOf('|') + 1)).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('keeps every id, and shows the newest number', () => {
    const seen = [
      sighting({ id: 'old', iban: A, currency: 'EUR', seenAt: '2026-01-01T00:00:00Z' }),
      sighting({ id: 'new', iban: A, currency: 'EUR', seenAt: '2026-07-01T00:00:00Z' }),
      sighting({ id: 'new', iban: B, currency: 'EUR', seenAt: '2026-08-01T00:00:00Z' }),
    ];
    const [account, ...others] = recordSightings(EMPTY, seen, { today }).ledger.accounts;
    expect(others).toEqual([]);
    expect(account).toMatchObject({ ids: ['new', 'old'], id: 'new', iban: B, currency: 'EUR' });
  });

  it('keeps its currency when a newer page says its number without one', () => {
    const seen = [
      sighting({ id: 'a', iban: A, currency: 'EUR', seenAt: '2026-01-01T00:00:00Z' }),
      sighting({ id: 'a', iban: A, currency: null, seenAt: '2026-07-01T00:00:00Z' }),
    ];
    const { accounts } = recordSightings(EMPTY, seen, { today }).ledger;
    expect(accounts).toMatchObject([{ iban: A, currency: 'EUR' }]);
  });

  it('holds a chain of 1,000 renewals as one account', () => {
    const seen = Array.from({ length: 1000 }, (_, i) =>
      sighting({ id: `id${i}`, hash: i % 2 ? `h${i}` : `h${i + 1}` }),
    );
    const chain = seen.flatMap((one, i) => [one, sighting({ id: `id${i + 1}`, hash: one.hash! })]);
    expect(recordSightings(EMPTY, chain, { today }).ledger.accounts).toHaveLength(1);
  });
});
