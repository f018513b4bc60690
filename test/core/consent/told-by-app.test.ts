import { expect, it } from 'vitest';
import { countdown } from '../../../core/consent/countdown.ts';
import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import type { Connection } from '../../../core/ledger/account.ts';
import { anAccount, day } from './account.ts';

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

const stoppedOn = (stopped: string | null, until: string | null = null): Connection => ({
  ...connection,
  accounts: {
    a: {
      shared: null,
      linked: null,
      connectedUntil: until ? { value: until, at: '2026-11-20T08:00:00Z' } : null,
      stopped: { value: stopped, at: '2026-11-20T08:00:00Z' },
    },
  },
});
const said = (value: 'linked' | 'expired', on: string) => ({ value, at: `${on}T08:00:00Z` });

it.each([
  ['ends the countdown that the aggregator began', { ends: '2027-02-01' }, 'ended'],
  [
    'also where the aggregator called it linked before',
    { status: said('linked', '2026-11-05') },
    'ended',
  ],
  [
    'and counts no more once the aggregator says later that it lives',
    { ends: '2027-02-01', status: said('linked', '2026-11-21') },
    'fresh',
  ],
  [
    'nor once the aggregator shows its date later',
    { ends: '2027-02-01', at: '2026-11-21T08:00:00Z' },
    'fresh',
  ],
  [
    'nor once it was given anew',
    { ends: '2027-02-01', history: [{ type: 'granted' as const, on: '2026-11-19', until: null }] },
    'fresh',
  ],
  [
    'also where an earlier consent was called over, and the page that showed the new date says no word',
    {
      ends: '2027-02-01',
      at: '2026-11-05T08:00:00Z',
      status: said('expired', '2026-11-04'),
    },
    'ended',
  ],
  [
    'and leaves what is over over',
    { ends: '2026-11-02', status: said('expired', '2026-11-04') },
    'expired',
  ],
])('a feed that an app says has stopped %s', (_, given, state) => {
  const ledger = {
    accounts: [anAccount({ key: 'a', ...given })],
    connections: [stoppedOn('2026-11-18T08:00:00Z')],
  };
  const [account] = accountsWithAppEnds(ledger);
  const since = state === 'ended' ? { since: '2026-11-18' } : {};
  expect(countdown(account!, { days: 180 }, day('2026-11-25'))).toMatchObject({ state, ...since });
});

it('the app’s own date beside "Reconnect" keeps nothing alive; a feed that runs again counts on', () => {
  const accounts = [anAccount({ key: 'a' })];
  const stateAt = (connections: Connection[]) =>
    countdown(accountsWithAppEnds({ accounts, connections })[0]!, undefined, day('2026-11-25'));
  expect(stateAt([stoppedOn('2026-11-18T08:00:00Z', '2027-02-01')])).toMatchObject({
    state: 'ended',
    since: '2026-11-18',
  });
  expect(stateAt([stoppedOn(null, '2027-02-01')])).toMatchObject({ state: 'fresh' });
});

it('gives nothing to an account that the app does not show, or to one of another aggregator', () => {
  const others = [anAccount({ key: 'b' }), anAccount({ key: 'a', provider: 'tink' })];
  expect(accountsWithAppEnds({ accounts: others, connections: [connection] })).toEqual(others);
});
