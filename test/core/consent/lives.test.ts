import { expect, it } from 'vitest';
import { countdown } from '../../../core/consent/countdown.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting } from '../ledger/sighting-maker.ts';
import { day } from './account.ts';

/** What was told of one account on a day: the moment is eight in the morning, unless it is given. */
type Told = [on: string, said: Partial<Sighting>];

/** Where its consent stands on a day, by all that was told until then. */
function standsOn(today: string, told: readonly Told[]) {
  const { accounts } = told.reduce((ledger, [on, said]) => {
    const one = sighting({ id: 'a', seenAt: `${on}T08:00:00Z`, ...said });
    return recordSightings(ledger, [one], { today: day(on) }).ledger;
  }, EMPTY);
  return countdown(accounts[0]!, { days: 180 }, day(today));
}

const ends = (on: string, source: 'page' | 'user' = 'page') => ({ expires: { on, source } });
const linked = { status: 'linked' } as const;

it.each<[string, Told[], string, object]>([
  [
    'a date that its user typed has passed, and a page without dates says that it lives',
    [
      ['2026-03-29', ends('2026-06-16', 'user')],
      ['2026-09-24', linked],
    ],
    '2026-09-24',
    { state: 'fresh', source: 'policy' },
  ],
  [
    'it was renewed unseen, and the page that first shows the new date is read after that day too',
    [
      ['2026-03-10', ends('2026-05-01')],
      ['2026-11-10', ends('2026-11-05')],
    ],
    '2026-11-10',
    { state: 'expired', since: '2026-11-05' },
  ],
  [
    'west of Greenwich its user types, on the evening of its last day, that it ends today',
    [
      ['2026-03-10', ends('2026-05-01')],
      ['2026-09-12', { ...ends('2026-09-12', 'user'), seenAt: '2026-09-13T02:00:00Z' }],
    ],
    '2026-09-12',
    { state: 'due', on: '2026-09-12', daysLeft: 0 },
  ],
  [
    'it was over early, and is given anew for less time than it had: the page prints the new date alone',
    [
      ['2026-04-24', ends('2026-10-21')],
      ['2026-05-28', { status: 'expired' }],
      ['2026-06-18', ends('2026-09-16')],
    ],
    '2026-06-18',
    { state: 'fresh', on: '2026-09-16' },
  ],
  [
    'it was over early, and a file prints its old end a day later, by another zone',
    [
      ['2026-04-24', ends('2026-10-21')],
      ['2026-05-28', { status: 'expired' }],
      ['2026-06-18', ends('2026-10-22')],
    ],
    '2026-06-18',
    { state: 'ended', since: '2026-05-28' },
  ],
  [
    'it is over on the very day on which it was first seen, and its page goes on printing the date',
    [
      ['2026-05-28', ends('2026-10-21')],
      ['2026-05-28', { status: 'expired', seenAt: '2026-05-28T09:00:00Z' }],
      ['2026-06-18', ends('2026-10-21')],
    ],
    '2026-06-18',
    { state: 'ended', since: '2026-05-28' },
  ],
  [
    'it was over, given anew on that day, and is over again',
    [
      ['2026-04-24', ends('2026-10-21')],
      ['2026-05-28', { status: 'expired' }],
      ['2026-05-28', { ...ends('2026-11-24'), seenAt: '2026-05-28T09:00:00Z' }],
      ['2026-07-01', { ...ends('2026-11-24'), status: 'expired' }],
    ],
    '2026-07-02',
    { state: 'ended', since: '2026-07-01' },
  ],
  [
    'it is over twice in one month, given anew in between, and its page goes on printing the date',
    [
      ['2026-04-24', ends('2026-10-21')],
      ['2026-05-03', { status: 'expired' }],
      ['2026-05-04', ends('2026-10-31')],
      ['2026-05-20', { status: 'expired' }],
      ['2026-06-18', ends('2026-10-31')],
    ],
    '2026-06-18',
    { state: 'ended', since: '2026-05-20' },
  ],
])('%s', (_, told, today, expected) => expect(standsOn(today, told)).toMatchObject(expected));
