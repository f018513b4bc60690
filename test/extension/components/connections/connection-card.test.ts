// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import type { Connection } from '../../../../core/ledger/account.ts';
import { ConnectionCard } from '../../../../extension/components/connections/ConnectionCard.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { nothing } from '../example.ts';

const at = '2026-11-01T08:00:00Z';
const until = (value: string) => ({
  shared: null,
  linked: { value: true, at },
  connectedUntil: { value, at },
});

function shown(accounts: Connection['accounts']): string {
  const origin = 'https://books.example';
  const place = { aggregator: 'ponto', app: 'odoo', origin };
  const connection = {
    ...place,
    key: `ponto→odoo@${origin}`,
    accounts,
    firstSeenAt: at,
    lastSeenAt: at,
    unfinishedSince: null,
  };
  const root = document.createElement('div');
  const today = Temporal.PlainDate.from('2026-11-24');
  const screen = { ...wordsOf('en'), today, hideNumbers: false, guides: new Map() };
  const card = h(ConnectionCard, { connection, accounts: [], onFetch: nothing });
  render(h(ScreenContext.Provider, { value: screen, children: card }), root);
  return root.textContent ?? '';
}

it('the end that an app shows is told once, and that a day without a year is taken for the next such day', () => {
  const text = shown({ a: until('2027-01-02'), b: until('2027-01-02') });
  expect(text.match(/connected until Jan 2, 2027/g)).toHaveLength(1);
  expect(text).toContain('Where it names no year, this is the next day with that date.');
});

it('says nothing of an end where the app shows none', () => {
  expect(shown({ a: { ...until(''), connectedUntil: null } })).not.toContain('connected until');
});
