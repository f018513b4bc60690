import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Payload } from '../../../core/guide/schema/payload.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { aGuide } from './a-guide.ts';

const about = { seenAt: '2026-11-24T08:00:00Z', today: Temporal.PlainDate.from('2026-11-24') };

function read(provider: string, ...jsons: unknown[]) {
  const text = readFileSync(
    join(import.meta.dirname, `fixtures/${provider}.payloads.json`),
    'utf8',
  );
  const payloads = v.parse(v.record(v.string(), Payload), JSON.parse(text));
  const files = jsons.map((json, index) => ({ file: `${index}.json`, json }));
  const result = readPayloads(aGuide(provider, payloads), files, about);
  expect(result.problems).toEqual([]);
  return result.sightings;
}

describe('GoCardless: the end is worked out from when the agreement was accepted', () => {
  const account = {
    id: 'g1',
    iban: 'BE71096123456769',
    status: 'READY',
    owner_name: 'A. Peeters',
    institution_id: 'KBC_KREDBEBB',
  };
  const agreement = {
    id: 'agr',
    accepted: '2026-09-10T09:00:00.123456Z',
    access_valid_for_days: 90,
    institution_id: 'KBC_KREDBEBB',
  };
  const requisition = {
    id: 'req',
    status: 'LN',
    agreement: 'agr',
    accounts: ['g1'],
    institution_id: 'KBC_KREDBEBB',
  };
  const banks = [
    {
      id: 'KBC_KREDBEBB',
      name: 'KBC',
      bic: 'KREDBEBB',
      countries: ['BE'],
      transaction_total_days: '90',
      max_access_valid_for_days: '180',
    },
  ];

  it('joins account, requisition, agreement and bank, whatever their order', () => {
    for (const files of [
      [account, requisition, agreement, banks],
      [banks, agreement, requisition, account],
    ]) {
      expect(read('gocardless', ...files)).toMatchObject([
        {
          id: 'g1',
          iban: 'BE71096123456769',
          holder: 'A. Peeters',
          status: 'linked',
          authorisedOn: '2026-09-10',
          expires: { on: '2026-12-09', source: 'payload' },
          institution: {
            name: 'KBC',
            id: 'KBC_KREDBEBB',
            bic: 'KREDBEBB',
            country: 'BE',
            days: 180,
          },
        },
      ]);
    }
  });

  it('reads pages of results, and puts the details to their account', () => {
    const details = {
      account: { resourceId: 'x', iban: 'BE71 0961 2345 6769', currency: 'EUR', name: 'Zicht' },
    };
    const pages = [{ results: [requisition] }, { results: [agreement] }];
    expect(read('gocardless', details, account, ...pages)).toMatchObject([
      { id: 'g1', currency: 'EUR', name: 'Zicht', expires: { on: '2026-12-09' } },
    ]);
  });

  it('has no end while the agreement is not accepted, and is expired when the requisition is', () => {
    const [one] = read(
      'gocardless',
      account,
      { ...requisition, status: 'EX' },
      { ...agreement, accepted: null },
    );
    expect(one).toMatchObject({ expires: null, status: 'expired' });
  });
});

describe('Tink', () => {
  const accounts = {
    accounts: [
      {
        id: 't1',
        name: 'Checking',
        financialInstitutionId: 'fi',
        identifiers: { iban: { iban: 'BE71096123456769' } },
        balances: { booked: { amount: { currencyCode: 'EUR' } } },
        dates: { lastRefreshed: '2026-11-20T05:00:00Z' },
      },
    ],
  };
  const consent = {
    credentialsId: 'c',
    providerName: 'be-kbc-ob',
    status: 'UPDATED',
    sessionExpiryDate: Date.UTC(2027, 1, 3, 12),
    accountIds: ['t1'],
  };

  it('tells the end in milliseconds, beside the accounts', () => {
    expect(read('tink', accounts, { providerConsents: [consent] })).toMatchObject([
      {
        id: 't1',
        currency: 'EUR',
        expires: { on: '2027-02-03' },
        status: 'linked',
        institution: { name: 'be-kbc-ob' },
      },
    ]);
  });

  const older = {
    ...consent,
    credentialsId: 'older',
    sessionExpiryDate: Date.UTC(2026, 11, 1, 12),
  };
  const expired = {
    ...consent,
    credentialsId: 'expired',
    status: 'SESSION_EXPIRED',
    sessionExpiryDate: Date.UTC(2027, 5, 1, 12),
  };
  it.each([
    ['the older one told last', [consent, older]],
    ['the older one told first', [older, consent]],
    ['one that has expired beside it, told last', [consent, older, expired]],
    ['one that has expired beside it, told first', [expired, older, consent]],
  ])('of parallel consents, the live one that ends last counts: %s', (_, providerConsents) => {
    expect(read('tink', accounts, { providerConsents })).toMatchObject([
      { id: 't1', expires: { on: '2027-02-03' }, status: 'linked' },
    ]);
  });
});

describe('Enable Banking', () => {
  const session = {
    session_id: 's',
    status: 'AUTHORIZED',
    aspsp: { name: 'Nordea', country: 'FI' },
    access: { valid_until: '2027-05-20T14:00:00.000000+00:00' },
    accounts: [
      {
        uid: 'u1',
        identification_hash: 'h1',
        account_id: { iban: 'FI2112345600000785' },
        currency: 'EUR',
        name: 'Käyttötili',
      },
      {
        uid: 'u2',
        identification_hash: 'h2',
        account_id: { iban: null, other: { identification: '1234', scheme_name: 'BBAN' } },
        currency: 'SEK',
      },
    ],
  };
  const banks = {
    aspsps: [
      { name: 'Nordea', country: 'FI', bic: 'NDEAFIHH', maximum_consent_validity: 15_552_000 },
      { name: 'Nordea', country: 'SE', maximum_consent_validity: 7_776_000 },
    ],
  };

  it('tells the end once for the whole session', () => {
    expect(read('enable-banking', session)).toMatchObject([
      {
        id: 'u1',
        hash: 'h1',
        expires: { on: '2027-05-20' },
        status: 'linked',
        institution: { name: 'Nordea', country: 'FI' },
      },
      { id: 'u2', iban: null, masked: '1234', expires: { on: '2027-05-20' } },
    ]);
  });

  it('tells a bank’s longest consent in seconds, by name and country: Nordea is several', () => {
    expect(read('enable-banking', banks, session)[0]?.institution).toMatchObject({
      bic: 'NDEAFIHH',
      days: 180,
      country: 'FI',
    });
  });
});

describe('Salt Edge', () => {
  const connection = {
    id: '111',
    provider_name: 'Revolut',
    provider_code: 'revolut_eu',
    country_code: 'XO',
    status: 'active',
  };
  const account = {
    id: '9',
    connection_id: '111',
    name: 'EUR',
    currency_code: 'EUR',
    extra: { iban: 'BE71096123456769', account_name: 'Main' },
  };
  const consent = (expires_at: string | null, status: string) => ({
    id: `${expires_at}`,
    connection_id: '111',
    expires_at,
    status,
  });
  const oldest = consent('2026-03-01T00:00:00Z', 'expired');
  const newest = consent('2027-01-31T23:00:00Z', 'active');

  it.each([
    ['newest first', [newest, oldest]],
    ['oldest first', [oldest, newest]],
  ])('takes the consent that ends last: %s', (_, data) => {
    expect(read('salt-edge', { data: [account] }, { data }, { data: [connection] })).toMatchObject([
      {
        id: '9',
        name: 'Main',
        expires: { on: '2027-01-31' },
        status: 'linked',
        institution: { name: 'Revolut', country: 'XO' },
      },
    ]);
  });

  it('is expired where the connection is inactive', () => {
    const [one] = read(
      'salt-edge',
      { data: [{ ...connection, status: 'inactive' }] },
      { data: [account] },
    );
    expect(one).toMatchObject({ status: 'expired', expires: null });
  });
});

describe('Plaid', () => {
  const accounts = [
    { account_id: 'p', mask: '4321', name: 'Checking', balances: { iso_currency_code: 'USD' } },
  ];
  it.each([
    ['no date and no error', null, null, { expires: null, status: null }],
    ['a date', '2026-12-24T00:00:00Z', null, { expires: { on: '2026-12-24' }, status: null }],
    [
      'login required',
      null,
      { error_code: 'ITEM_LOGIN_REQUIRED' },
      { expires: null, status: 'expired' },
    ],
  ])('says it of the whole item: %s', (_, consent_expiration_time, error, expected) => {
    const item = {
      item_id: 'i',
      institution_id: 'ins_1',
      institution_name: 'Chase',
      consent_expiration_time,
      error,
    };
    expect(read('plaid', { accounts, item })).toMatchObject([
      { id: 'p', masked: '4321', currency: 'USD', ...expected },
    ]);
  });
});

it('SimpleFIN says no end', () => {
  const json = {
    errors: [],
    accounts: [
      {
        org: { name: 'My Bank' },
        id: 'ACT-1',
        name: 'Savings',
        currency: 'USD',
        'balance-date': 1_795_478_400,
      },
    ],
  };
  expect(read('simplefin', json)).toMatchObject([
    { id: 'ACT-1', expires: null, institution: { name: 'My Bank' }, synchronisedOn: '2026-11-24' },
  ]);
});

it('Teller says no end', () => {
  const json = [
    {
      id: 'acc_1',
      enrollment_id: 'enr',
      name: 'Checking',
      currency: 'USD',
      last_four: '7890',
      status: 'open',
      institution: { id: 'chase', name: 'Chase' },
    },
  ];
  expect(read('teller', json)).toMatchObject([
    {
      id: 'acc_1',
      masked: '7890',
      expires: null,
      status: 'linked',
      institution: { name: 'Chase', id: 'chase' },
    },
  ]);
});
