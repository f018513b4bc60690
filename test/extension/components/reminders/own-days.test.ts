import { describe, expect, it } from 'vitest';
import { countdownOf } from '../../../../extension/components/countdown-of.ts';
import { withOwnDays } from '../../../../extension/components/reminders/own-days.ts';
import { GUIDES } from '../sample-guides.ts';
import { sampleLedger, TODAY } from '../sample-ledger.ts';

const [sample] = sampleLedger(1).accounts;
if (!sample) throw new Error('the sample ledger is empty');
const on = TODAY.add({ days: 45 }).toString();
const account = {
  ...sample,
  status: null,
  history: [],
  expires: { value: { on, source: 'page' as const }, at: sample.lastSeenAt },
};

describe('the days that the user chose to be reminded at', () => {
  it.each([
    ['none: as the guide says', { remindAt: null, perProvider: {} }, 'fresh'],
    ['for every provider', { remindAt: [60], perProvider: {} }, 'due'],
    ['for this one', { remindAt: [7], perProvider: { [account.provider]: [60] } }, 'due'],
    ['for another one', { remindAt: null, perProvider: { other: [60] } }, 'fresh'],
  ])('%s', (_, choice, state) => {
    const guides = withOwnDays(GUIDES, choice);
    expect(countdownOf(account, { guides, today: TODAY }).state).toBe(state);
  });
});
