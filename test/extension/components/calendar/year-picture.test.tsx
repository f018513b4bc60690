// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { countAll } from '../../../../core/consent/order.ts';
import { timelineOf } from '../../../../core/consent/timeline.ts';
import type { Account } from '../../../../core/ledger/account.ts';
import { YearPicture } from '../../../../extension/components/calendar/YearPicture.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount, day } from '../../../core/consent/account.ts';
import { fakeScreen } from '../fake-screen.ts';

const today = day('2026-11-24');

/** What the picture of these accounts says in elements of this class. */
function drawn(accounts: readonly Account[], part: string): (string | null)[] {
  const timeline = timelineOf(countAll(accounts, new Map(), today), today);
  const place = document.createElement('div');
  render(
    <ScreenContext.Provider value={fakeScreen}>
      <YearPicture timeline={timeline} byKey={new Map()} />
    </ScreenContext.Provider>,
    place,
  );
  return [...place.querySelectorAll(part)].map(({ lastChild }) => lastChild?.textContent ?? null);
}

it.each([
  ['one account', ['2027-01-10'], []],
  ['two on one day', ['2027-01-10', '2027-01-10'], ['2']],
  [
    'days apart',
    ['2027-01-10', '2027-01-10', '2027-03-10', '2027-03-10', '2027-03-10'],
    ['2', '3'],
  ],
  [
    'days so close that the marks lie over each other',
    ['2027-01-10', '2027-01-10', '2027-01-13', '2027-01-16', '2027-01-16', '2027-05-01'],
    ['5'],
  ],
])(
  'in the picture of the year a number stands beside a heap of marks once: %s',
  (_, ends, told) => {
    const accounts = ends.map((on, n) => anAccount({ key: `a${n}`, ends: on }));
    expect(drawn(accounts, '.year-count')).toEqual(told);
  },
);

it('a bank of a long name is told apart at each of its aggregators', () => {
  const accounts = ['ponto', 'salt-edge'].map((provider) =>
    anAccount({ key: provider, provider, ends: '2027-01-10', bank: 'BNP Paribas Fortis' }),
  );
  const [one, other] = drawn(accounts, '.year-name');
  expect(one).toContain('BNP Paribas Fortis · p');
  expect(other).toContain('BNP Paribas Fortis · s');
});
