import { expect, it } from 'vitest';
import { editAccounts } from '../../../core/ledger/edit-account.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { mostUrgent } from '../../../extension/components/countdown-of.ts';
import { groupAccounts } from '../../../extension/components/popup/account-groups.ts';
import { sampleSighting, TODAY } from './sample-ledger.ts';

const screen = { guides: new Map(), today: TODAY };

/** An account of each bank with its end, in the order in which they are read. */
function accountsEnding(ends: Record<string, string | null>) {
  const sightings = Object.entries(ends).map(([name, on], n) =>
    sampleSighting(n, {
      institution: { name, source: 'page' },
      expires: on === null ? null : { on, source: 'page' },
    }),
  );
  const ledger = { accounts: [], connections: [] };
  return recordSightings(ledger, sightings, { today: TODAY }).ledger.accounts;
}

const banksOf = (accounts: ReturnType<typeof accountsEnding>) =>
  groupAccounts(accounts, screen).map(({ institution }) => institution);

it('the bank whose consent ended first leads, then what ends next, then what nobody knows', () => {
  const accounts = accountsEnding({
    Argenta: '2026-11-21',
    Belfius: '2026-08-01',
    KBC: '2026-12-02',
    ING: null,
    Triodos: '2026-11-24',
  });
  expect(banksOf(accounts)).toEqual(['Belfius', 'Argenta', 'Triodos', 'KBC', 'ING']);
  expect(mostUrgent(accounts, screen)?.institution?.value.name).toBe('Belfius');
});

it('an account that was muted does not put its bank in front, nor itself in front of its bank', () => {
  const accounts = accountsEnding({
    Argenta: '2026-11-21',
    Belfius: '2026-08-01',
    KBC: '2026-12-02',
  });
  const belfius = accounts.filter(({ institution }) => institution?.value.name === 'Belfius');
  const { accounts: muted } = editAccounts(
    { accounts, connections: [] },
    belfius.map(({ key }) => key),
    { muted: true },
    '2026-11-22T08:00:00Z',
  );
  expect(banksOf(muted)).toEqual(['Argenta', 'KBC', 'Belfius']);
});

it('of banks that ended on one day the list begins with the one that stands above it', () => {
  const accounts = accountsEnding({ KBC: '2026-11-21', Argenta: '2026-11-21' });
  expect(banksOf(accounts)[0]).toBe(mostUrgent(accounts, screen)?.institution?.value.name);
});
