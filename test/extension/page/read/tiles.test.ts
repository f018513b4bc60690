// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { guideFor, read } from './reading-page.ts';

const guide = guideFor(
  { synchronised: { after: 'synchronised' } },
  {
    labels: {
      expiresOn: ['Expires on'],
      linked: ['Connected'],
      due: ['Expires soon'],
      expired: ['Expired'],
      synchronised: ['Last synchronised'],
    },
  },
);
/** When each account ends, and when it was fetched last. */
const days = (one: (number: string, month: string) => string) =>
  read(
    `<div class="a">${one(BE, 'April')}</div><div class="a">${one(NL, 'May')}</div>`,
    guide,
  ).accounts.map(({ expires, synchronisedOn }) => [expires?.on ?? null, synchronisedOn ?? null]);
const tile = (...lines: string[]): string =>
  `<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;

describe('of a card of small tiles', () => {
  it.each([
    'Expires on',
    'Expires',
    'Expiry date',
    'Valid until',
    'Gültig bis',
    'Date d’expiration',
  ])('the day stands over its label “%s”', (label) =>
    expect(
      days(
        (number, month) =>
          tile('Main', 'Account') +
          tile(number, 'IBAN') +
          tile(`3 ${month} 2027`, label) +
          tile('20 November 2026', 'Last synchronised'),
      ),
    ).toEqual([
      ['2027-04-03', '2026-11-20'],
      ['2027-05-03', '2026-11-20'],
    ]),
  );

  it('the day stands under its label', () => {
    expect(
      days(
        (number, month) =>
          tile('IBAN', number) +
          tile('Opened', '1 May 2020') +
          tile('Expires on', `3 ${month} 2027`) +
          tile('Last synchronised', '20 November 2026'),
      ),
    ).toEqual([
      ['2027-04-03', '2026-11-20'],
      ['2027-05-03', '2026-11-20'],
    ]);
  });

  it('a day over a state is none of it', () => {
    expect(
      days((number) => tile('IBAN', number) + tile('20 November 2026', 'Expires soon')),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('a day in one element with more than its label is read as text goes', () => {
    expect(
      days(
        (number, month) => `<p>${number}</p><p>1 May 2020</p><p>Expires</p><p>3 ${month} 2027</p>`,
      ),
    ).toEqual([
      ['2027-04-03', null],
      ['2027-05-03', null],
    ]);
  });
});
