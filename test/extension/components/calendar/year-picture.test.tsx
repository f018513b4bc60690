// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { countAll } from '../../../../core/consent/order.ts';
import { timelineOf } from '../../../../core/consent/timeline.ts';
import { YearPicture } from '../../../../extension/components/calendar/YearPicture.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount, day } from '../../../core/consent/account.ts';
import { fakeScreen } from '../fake-screen.ts';

const today = day('2026-11-24');

/** The numbers beside the marks of accounts that end on these days. */
function numbers(...ends: string[]): (string | null)[] {
  const accounts = ends.map((on, n) => anAccount({ key: `a${n}`, ends: on }));
  const timeline = timelineOf(countAll(accounts, new Map(), today), today);
  const place = document.createElement('div');
  render(
    <ScreenContext.Provider value={fakeScreen}>
      <YearPicture timeline={timeline} byKey={new Map()} />
    </ScreenContext.Provider>,
    place,
  );
  return [...place.querySelectorAll('.year-count')].map(({ textContent }) => textContent);
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
    expect(numbers(...ends)).toEqual(told);
  },
);
