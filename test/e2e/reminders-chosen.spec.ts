import { expect, type Page, test } from '@playwright/test';
import { DIST, type OpenedChromium, openChromium } from './browser.ts';
import { copyWithClock } from './reminders-clock.ts';
import { Reminders } from './reminders-told.ts';
import { typeIn } from './type-in.ts';

// What the user chooses of reminders: days for one aggregator, quiet hours, and the answers beside what is due. One
// consent at Salt Edge ends in 60 days, one at Ponto too. What is faked is said in reminders-clock.ts.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const TODAY = Temporal.Now.plainDateISO();
const END = 60;
let opened: OpenedChromium;
let reminders: Reminders;
let options: Page;

/** Local time, so many days before the end. */
function before(days: number, time: string): Temporal.ZonedDateTime {
  const on = TODAY.add({ days: END - days });
  return on.toZonedDateTime({ timeZone: Temporal.Now.timeZoneId(), plainTime: time });
}

async function toldAt(days: number, time = '12:00'): Promise<string[]> {
  await reminders.clockIs(before(days, time));
  return (await reminders.told()).map(({ title }) => title);
}

test.beforeAll(async () => {
  opened = await openChromium({ dist: copyWithClock(DIST), locale: 'en-US' });
  reminders = new Reminders(opened);
  await reminders.listen();
  options = await opened.options('#data');
  const end = TODAY.add({ days: END }).toString();
  await typeIn(options, [
    { iban: 'LT121000011101001000', bank: 'Swedbank', end },
    { iban: 'BE68539007547034', bank: 'KBC', end, aggregator: 'Ponto' },
  ]);
  await options.goto(options.url().replace(/#.*/, '#reminders'));
});

test.afterAll(() => opened?.close());

test('days of its own for one aggregator, the usual ones for the other', async () => {
  await options.getByText('Other days for one provider').click();
  await options.getByLabel('Salt Edge').fill('20, 5');
  await expect(options.getByRole('status').last()).toHaveText('Saved');
  expect(await toldAt(30)).toEqual(['KBC: the bank consent ends in 30 days']);
  expect(await toldAt(20)).toEqual(['Swedbank: the bank consent ends in 20 days']);
});

test('in quiet hours nothing is told, over midnight too; what was due is told when they end', async () => {
  const quiet = options.getByLabel('No notifications during these hours');
  await quiet.check();
  await options.getByLabel('From').fill('21:00');
  await options.getByLabel('Until').fill('07:30');
  await expect(options.getByRole('status').last()).toHaveText('Saved');
  expect(await toldAt(14, '00:10')).toEqual([]);
  expect((await reminders.nextAlarm()).toString()).toBe(before(14, '07:30').toInstant().toString());
  expect(await toldAt(14, '07:30')).toEqual(['KBC: the bank consent ends in 14 days']);
});

test('a time that is half typed, or no time at all, is not kept', async () => {
  await options.getByLabel('From').fill('');
  await expect(options.getByText('Type both times.')).toBeVisible();
  await options.getByLabel('From').fill('07:30');
  await expect(options.getByText('Both times are the same')).toBeVisible();
  await options.reload();
  await expect(options.getByLabel('From')).toHaveValue('21:00');
  await options.getByLabel('No notifications during these hours').uncheck();
  await expect(options.getByRole('status').last()).toHaveText('Saved');
});

test('what is due is listed with every answer; put off there, its notification goes, and comes again', async () => {
  await options.evaluate(
    (clock) => Reflect.set(globalThis, 'clock', clock),
    before(14, '12:00').toString(),
  );
  await options.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const due = options.locator('section').filter({ hasText: 'Due now' });
  await expect(due.getByRole('listitem')).toHaveCount(2);
  const kbc = due.getByRole('listitem').filter({ hasText: 'KBC' });
  await expect(kbc).toContainText('14 days left');
  await kbc.getByRole('button', { name: 'Remind me in a week' }).click();
  await expect(kbc).toHaveCount(0);
  await expect
    .poll(() => reminders.standing())
    .not.toContain(`ponto/${TODAY.add({ days: END - 14 })}`);
  await expect(options.locator('section').filter({ hasText: 'Muted and snoozed' })).toContainText(
    'BE68',
  );
  expect(await toldAt(8)).toEqual([]);
  expect(await toldAt(7)).toEqual(['KBC: the bank consent ends in 7 days']);
});
