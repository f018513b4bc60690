import { expect, it } from 'vitest';
import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import type { Connection } from '../../../core/ledger/account.ts';
import { anAccount } from './account.ts';

const at = '2026-11-01T08:00:00Z';
const connection: Connection = {
  key: 'ponto→odoo@https://books.example',
  aggregator: 'ponto',
  app: 'odoo',
  origin: 'https://books.example',
  accounts: { a: { shared: null, linked: null, connectedUntil: { value: '2026-12-24', at } } },
  firstSeenAt: at,
  lastSeenAt: at,
  unfinishedSince: null,
};

it.each([
  [
    'takes the app’s end where the aggregator said none',
    null,
    { value: { on: '2026-12-24', source: 'app' }, at },
  ],
  ['leaves what the aggregator said', '2027-02-01', { value: { on: '2027-02-01' } }],
])('%s', (_, ends, expected) => {
  const ledger = { accounts: [anAccount({ key: 'a', ends })], connections: [connection] };
  expect(accountsWithAppEnds(ledger)[0]?.expires).toMatchObject(expected);
});

it('gives nothing to an account that the app does not show, or to one of another aggregator', () => {
  const others = [anAccount({ key: 'b' }), anAccount({ key: 'a', provider: 'tink' })];
  expect(accountsWithAppEnds({ accounts: others, connections: [connection] })).toEqual(others);
});
