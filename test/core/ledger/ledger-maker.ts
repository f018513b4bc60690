import fc from 'fast-check';
import type { Ledger } from '../../../core/ledger/account.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordLinked } from '../../../core/ledger/record-linked.ts';
import { recordShare } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting, today } from './sighting-maker.ts';

const ibans = ['BE71096123456769', 'BE53586671384412', 'NL91ABNA0417164300'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const day = fc.constantFrom('2026-10-01', '2026-12-01', '2026-12-02', '2027-05-01');
const moment = fc
  .record({
    day: fc.constantFrom('2026-09-05', '2026-11-20', '2026-11-21', '2027-01-03'),
    hour: fc.integer({ min: 10, max: 12 }),
  })
  .map(({ day, hour }) => `${day}T${hour}:00:00Z`);

const institution = fc.record(
  {
    name: fc.constantFrom('KBC', 'ING', 'KBC Bank NV'),
    source: fc.constantFrom('page', 'iban', 'payload', 'user'),
    id: fc.constantFrom('i1', 'i2'),
    bic: fc.constantFrom('KREDBEBB', 'BBRUBEBB'),
  },
  { requiredKeys: ['name', 'source'] },
);

/** Few ids, IBANs and moments, so that accounts collide in every way: same moment, changed id, no currency. */
export const sightings: fc.Arbitrary<Sighting> = fc
  .record({
    iban: maybe(fc.constantFrom(...ibans)),
    currency: maybe(fc.constantFrom('EUR', 'USD')),
    id: maybe(fc.constantFrom('a', 'b', 'c')),
    hash: maybe(fc.constantFrom('h', 'k')),
    masked: maybe(fc.constantFrom('**** 1234')),
    name: maybe(fc.constantFrom('Current', 'Savings')),
    organisation: maybe(fc.constantFrom('Ada', 'Bob')),
    provider: fc.constantFrom('ponto', 'ponto', 'salt-edge'),
    institution: maybe(institution as fc.Arbitrary<NonNullable<Sighting['institution']>>),
    expires: maybe(
      fc.record({
        on: day,
        source: fc.constantFrom('user', 'page', 'payload', 'institution', 'policy'),
      }),
    ) as fc.Arbitrary<Sighting['expires']>,
    status: maybe(fc.constantFrom('linked', 'due', 'expired')) as fc.Arbitrary<Sighting['status']>,
    authorisedOn: maybe(fc.constantFrom('2026-05-01', '2026-11-01')),
    seenAt: moment,
  })
  .map((of) =>
    sighting(
      Object.fromEntries(
        Object.entries(of).filter(
          ([key, value]) => value !== null || ['iban', 'currency', 'name'].includes(key),
        ),
      ) as Partial<Sighting>,
    ),
  );

export const record = (ledger: Ledger, all: Sighting[]) =>
  recordSightings(ledger, all, { today }).ledger;

/** A ledger with accounts, share pages and links of two Odoo addresses, one of them unknown. */
export const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    all: fc.array(sightings, { maxLength: 6 }),
    shares: fc.array(
      fc.record({
        origin: fc.constantFrom(null, 'https://a.odoo.com', 'https://b.odoo.com'),
        ticked: fc.array(fc.boolean(), { maxLength: 4 }),
        at: moment,
      }),
      { maxLength: 2 },
    ),
    linked: fc.array(
      fc.record({
        iban: fc.constantFrom(...ibans),
        origin: fc.constantFrom('https://a.odoo.com', 'https://b.odoo.com'),
        status: fc.constantFrom(null, 'linked' as const, 'expired' as const),
        at: moment,
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ all, shares, linked }) => {
    let ledger = record(EMPTY, all);
    for (const { origin, ticked, at } of shares) {
      const keys = ledger.accounts
        .filter(({ provider }) => provider === 'ponto')
        .map(({ key }) => key);
      const selected = keys.filter((_, i) => ticked[i] === true);
      const unselected = keys.filter((_, i) => ticked[i] === false);
      ledger = recordShare(ledger, {
        aggregator: 'ponto',
        app: 'odoo',
        origin,
        selected,
        unselected,
        at,
      });
    }
    for (const { iban, origin, status, at } of linked) {
      ledger = recordLinked(ledger, {
        app: 'odoo',
        origin,
        aggregator: 'ponto',
        accounts: [{ iban, currency: null, expires: null, status }],
        at,
      }).ledger;
    }
    return ledger;
  });
