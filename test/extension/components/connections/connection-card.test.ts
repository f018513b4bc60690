// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Account, Connection } from '../../../../core/ledger/account.ts';
import { ConnectionCard } from '../../../../extension/components/connections/ConnectionCard.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount } from '../../../core/consent/account.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { nothing } from '../example.ts';

const at = '2026-11-01T08:00:00Z';
const until = (value: string) => ({
  shared: null,
  linked: { value: true, at },
  connectedUntil: { value, at },
});

function shown(accounts: Connection['accounts']): string {
  return drawn(accounts).textContent ?? '';
}

function drawn(accounts: Connection['accounts'], known: Account[] = []): HTMLElement {
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
  const card = h(ConnectionCard, { connection, accounts: known, onFetch: nothing });
  render(h(ScreenContext.Provider, { value: screen, children: card }), root);
  return root;
}

it('the end that an app shows is told once, and that a day without a year is taken for the next such day', () => {
  const text = shown({ a: until('2027-01-02'), b: until('2027-01-02') });
  expect(text.match(/connected until Jan 2, 2027/g)).toHaveLength(1);
  expect(text).toContain('Where it names no year, this is the next day with that date.');
});

it('says nothing of an end where the app shows none', () => {
  expect(shown({ a: { ...until(''), connectedUntil: null } })).not.toContain('connected until');
});

describe('the accounts of a connection', () => {
  const share = (value: boolean) => ({
    shared: { value, at },
    linked: null,
    connectedUntil: null,
  });
  const noted = (value: string) => ({ value, at });
  const known = Array.from({ length: 30 }, (_, n) =>
    anAccount({
      key: `${n}`,
      name: noted('Current'),
      organisation: noted(n % 2 ? 'Bakery' : 'Zoo'),
    }),
  );
  const shares = (lost: number, of: number) =>
    Object.fromEntries(known.slice(0, of).map(({ key }, n) => [key, share(n >= lost)]));
  /** What heads each list, and whose its accounts are, where they are drawn. */
  const lists = (lost: number, of: number) =>
    [...drawn(shares(lost, of), known.slice(0, of + 1)).querySelectorAll('details')]
      .filter((each) => !each.closest('section'))
      .map((each) => [
        each.querySelector('summary')?.textContent,
        [...each.querySelectorAll('.place')].map((cell) => cell.textContent),
      ]);

  it('are told by what they are: what is not shared by name, the many that are by their number', () => {
    expect(lists(2, 29)).toEqual([
      ['2 accounts are not shared with odoo', ['KBC · Bakery', 'KBC · Zoo']],
      ['odoo has 27 accounts', []],
      ['1 account was never seen on a share page', []],
    ]);
  });

  it('are all there where they are few', () => {
    expect(lists(0, 3)).toEqual([
      ['odoo has 3 accounts', ['KBC · Bakery', 'KBC · Zoo', 'KBC · Zoo']],
      ['1 account was never seen on a share page', []],
    ]);
  });

  it('are drawn when their list is opened', () => {
    const card = drawn(shares(0, 29), known);
    const list = [...card.querySelectorAll('details')].find((each) =>
      each.textContent?.startsWith('odoo has'),
    );
    if (list) list.open = true;
    return act(() => {
      list?.dispatchEvent(new Event('toggle'));
    }).then(() => expect(list?.querySelectorAll('li')).toHaveLength(29));
  });
});
