import { expect, it } from 'vitest';
import { type Grouping, tableRows } from '../../../../extension/components/accounts/table-rows.ts';
import { GUIDES } from '../sample-guides.ts';
import { sampleLedger, TODAY } from '../sample-ledger.ts';

const { accounts } = sampleLedger(12);
const screen = { guides: GUIDES, today: TODAY };

it('what is over comes first, then the soonest, then what nobody knows', () => {
  const states = tableRows(accounts, { by: 'end', down: false }, 'none', screen).map((row) =>
    row.type === 'account' ? row.countdown.state : 'group',
  );
  // Ended and expired are both over.
  const places = states.map((state) =>
    ['ended/expired', 'due', 'fresh', 'unknown'].findIndex((each) =>
      each.split('/').includes(state),
    ),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it.each<[Grouping, number]>([
  ['none', 0],
  ['institution', 7],
  ['provider', 1],
])('grouped by %s there are %i headings, and every account once', (grouping, headings) => {
  const rows = tableRows(accounts, { by: 'name', down: false }, grouping, screen);
  expect(rows.filter((row) => row.type === 'group')).toHaveLength(headings);
  expect(rows.filter((row) => row.type === 'account')).toHaveLength(accounts.length);
});
