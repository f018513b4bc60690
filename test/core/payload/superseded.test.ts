import { describe, expect, it } from 'vitest';
import { countdown } from '../../../core/consent/countdown.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { withoutSuperseded } from '../../../core/payload/superseded.ts';
import { sighting, today } from '../ledger/sighting-maker.ts';
import { shippedGuide } from './shipped-guide.ts';

const IBAN = 'BE71096123456769';
const ends = (on: string) => ({ on, source: 'payload' as const });

const account = (id: string, ended: string | null, errors: object[]) => ({
  id,
  type: 'account',
  attributes: {
    referenceType: 'IBAN',
    reference: IBAN,
    currency: 'EUR',
    deprecated: errors.length > 0,
    authorizationExpirationExpectedAt: ended,
  },
  meta: { latestSynchronization: { attributes: { errors } } },
});

describe('an account that was authorised anew under another id', () => {
  const over = account('old', '2026-11-16T09:00:00Z', [{ code: 'authorizationInvalid' }]);
  const anew = account('new', '2027-05-09T09:00:00Z', []);
  it.each([
    ['the old first', [over, anew], { state: 'fresh', on: '2027-05-09' }],
    ['the new first', [anew, over], { state: 'fresh', on: '2027-05-09' }],
    [
      'the new without a date',
      [over, account('new', null, [])],
      { state: 'fresh', source: 'policy' },
    ],
    ['the old alone', [over], { state: 'expired', since: '2026-11-16' }],
  ])('counts to the end of what lives, %s', (_, data, expected) => {
    const files = [{ file: 'accounts.json', json: { data } }];
    const about = { seenAt: '2026-11-24T08:00:00Z', today };
    const read = readPayloads(shippedGuide('ponto'), files, about);
    const { ledger } = recordSightings(EMPTY, withoutSuperseded(read.sightings), { today });
    expect(ledger.accounts).toHaveLength(1);
    expect(ledger.accounts[0]!.ids).toContain('old');
    expect(countdown(ledger.accounts[0]!, { days: 180 }, today)).toMatchObject(expected);
  });
});

describe('an account that is over stays so beside', () => {
  const over: Sighting = sighting({
    id: 'a',
    iban: IBAN,
    currency: 'EUR',
    status: 'expired',
    expires: ends('2027-01-01'),
  });
  it.each([
    ['one in another currency', { id: 'b', iban: IBAN, currency: 'USD' }],
    [
      'one that ends earlier',
      { id: 'b', iban: IBAN, currency: 'EUR', expires: ends('2026-12-01') },
    ],
    ['one that is over too', { id: 'b', iban: IBAN, currency: 'EUR', status: 'expired' as const }],
    ['another account', { id: 'b', iban: 'BE53586671384412', currency: 'EUR' }],
    ['one without a number', { id: 'b' }],
  ])('%s', (_, other) => {
    expect(withoutSuperseded([over, sighting(other)])[0]).toEqual(over);
  });
});
