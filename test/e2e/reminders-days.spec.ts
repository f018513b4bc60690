import { expect, test } from '@playwright/test';
import { at, nextChange } from './berlin.ts';
import { DIST, type OpenedChromium, openChromium } from './browser.ts';
import { copyWithClock } from './reminders-clock.ts';
import { Reminders } from './reminders-told.ts';

// E7 of SECURITY.md: the days around a change of clocks, in Berlin. One consent ends two days after the clocks go
// forward, another the day after they go back. What is faked is said in reminders-clock.ts.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const spring = nextChange(1);
const autumn = nextChange(-1, spring);
let opened: OpenedChromium;
let reminders: Reminders;

/** Titles of what is told once the clock stands there. */
async function toldAt(clock: Temporal.ZonedDateTime): Promise<string[]> {
  await reminders.clockIs(clock);
  return (await reminders.told()).map(({ title }) => title);
}

const ENDS = 'Swedbank: the bank consent ends';

test.beforeAll(async () => {
  opened = await openChromium({ dist: copyWithClock(DIST), locale: 'en-US' });
  reminders = new Reminders(opened);
  await reminders.listen();
  const options = await opened.options('#data');
  const ends = [
    ['LT121000011101001000', spring.add({ days: 2 })],
    ['BE71096123456769', autumn.add({ days: 1 })],
  ] as const;
  for (const [iban, end] of ends) {
    const byHand = options.locator('form').filter({ hasText: 'Add by hand' });
    await byHand.getByLabel('IBAN').fill(iban);
    await byHand.getByLabel('Bank', { exact: true }).fill('Swedbank');
    await byHand.getByLabel('Consent expected to end on').fill(end.toString());
    await byHand.getByLabel('Aggregator').selectOption({ label: 'Salt Edge' });
    await byHand.getByRole('button', { name: 'Add account' }).click();
    await expect(byHand.getByLabel('IBAN')).toHaveValue('');
  }
  await options.close();
});

test.afterAll(() => opened?.close());

test('E7: when the clocks go forward, each day before the end is told once, and the next alarm is at midnight', async () => {
  expect(await toldAt(at(spring.subtract({ days: 1 }), '00:10'))).toEqual([`${ENDS} in 3 days`]);
  expect(await toldAt(at(spring, '00:10'))).toEqual([]);
  const midnight = at(spring.add({ days: 1 }), '00:00').toInstant();
  expect((await reminders.nextAlarm()).toString()).toBe(midnight.toString());
  expect(at(spring, '00:00').toInstant().until(midnight).total('hours')).toBe(23);
  expect(await toldAt(at(spring, '03:10'))).toEqual([]);
  expect(await toldAt(at(spring.add({ days: 1 }), '00:10'))).toEqual([`${ENDS} tomorrow`]);
});

test('E7: in another zone it is yesterday again, and today once more: nothing is told twice', async () => {
  const told = at(spring.add({ days: 1 }), '00:10');
  expect(await toldAt(told.withTimeZone('America/New_York'))).toEqual([]);
  expect(await toldAt(at(spring.add({ days: 1 }), '00:10', 'America/New_York'))).toEqual([]);
  expect(await toldAt(at(spring.add({ days: 2 }), '00:10', 'Pacific/Auckland'))).toEqual([
    `${ENDS} today`,
  ]);
  expect(await toldAt(at(spring.add({ days: 2 }), '00:10'))).toEqual([]);
});

test('E7: an alarm slept over, until the hour that comes twice: told once, and the last day too', async () => {
  expect(await toldAt(at(autumn.subtract({ days: 13 }), '00:10'))).toEqual([`${ENDS} in 14 days`]);
  const first = at(autumn, '02:30');
  const again = first.add({ hours: 1 });
  expect(again.toPlainTime().toString()).toBe('02:30:00');
  expect(await toldAt(first)).toEqual([`${ENDS} tomorrow`]);
  expect(await toldAt(again)).toEqual([]);
  expect(await toldAt(at(autumn.add({ days: 1 }), '00:10'))).toEqual([`${ENDS} today`]);
});
