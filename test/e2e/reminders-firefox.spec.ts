import { expect, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { findBrowser } from '../tools/find-browser.ts';
import { at, nextChange } from './berlin.ts';
import { FIREFOX_DIST, newFirefoxProfile, type OpenedFirefox, openFirefox } from './firefox.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { copyWithClock } from './reminders-clock.ts';
import { FirefoxReminders } from './reminders-firefox-told.ts';

// The main line of reminders.spec.ts: what differs in Firefox is its alarms, its notifications and its event page.
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);
test.skip(findBrowser('firefox') === null, 'no Firefox is installed: apt-get install firefox-esr');

const PATIENCE = 30_000;
const TODAY = Temporal.Now.plainDateISO();
const profile = newFirefoxProfile();
let served: Served;
let firefox: OpenedFirefox;
let reminders: FirefoxReminders;
let ponto: FirefoxTab;

function day(daysAhead: number): string {
  return TODAY.add({ days: daysAhead }).toString();
}

async function standing(): Promise<string[]> {
  return (await reminders.standing()).map(({ id }) => id);
}

test.beforeAll(async () => {
  served = await serve(createDemo().respond);
  const dist = copyWithClock(FIREFOX_DIST);
  firefox = await openFirefox({ dist, profile, sites: served.port });
  reminders = new FirefoxReminders(firefox);
  await reminders.listen();
});

test.afterAll(async () => {
  await firefox?.close();
  await served?.stop();
});

test('what is due is told at once: one notification of the provider, which names the banks', async () => {
  ponto = await firefox.open(`${DASHBOARD}/live/accounts`);
  const options = await firefox.open(`${firefox.origin}/options.html#providers`);
  await options.press('Turn on dashboard.myponto.com');
  await options.answerPrompt(true);
  await ponto.says('Ponto lists 5 accounts here.', PATIENCE);
  await ponto.press('Record 5 accounts');
  await options.close();
  await expect.poll(standing, { timeout: PATIENCE }).toEqual([`ponto/${day(0)}`]);
  expect((await reminders.standing())[0]?.title).toBe(
    'KBC and Belfius: the bank consent ends in 8 days',
  );
  expect(await reminders.badge()).toBe('3');
});

test('muted, a bank leaves the notification; it is told anew with the rest, and not once more by the alarm', async () => {
  const options = await firefox.open(`${firefox.origin}/options.html#accounts?bank=Belfius`);
  const mute = async (word: string) => {
    await options.press(word);
    await options.says(word === 'Mute' ? 'Unmute' : 'Mute', PATIENCE);
  };
  await options.press('.open');
  await mute('Mute');
  const title = async () => (await reminders.standing())[0]?.title;
  await expect.poll(title, { timeout: PATIENCE }).toBe('KBC: the bank consent ends in 8 days');
  expect(await reminders.badge()).toBe('2');
  await mute('Unmute');
  await options.close();
  await expect.poll(() => reminders.badge()).toBe('3');
});

test('when the day comes, the alarm tells of the next of the days before the end, once', async () => {
  await reminders.wave(`ponto/${day(0)}`);
  await reminders.dayCame(0);
  expect(await standing()).toEqual([]);
  await reminders.dayCame(5);
  expect(await reminders.standing()).toMatchObject([
    { id: `ponto/${day(5)}`, title: 'KBC: the bank consent ends in 3 days' },
  ]);
});

test('a press on it opens the renew journey at the aggregator', async () => {
  await ponto.close();
  ponto = await FirefoxTab.openedBy(firefox.marionette, DASHBOARD, () =>
    reminders.press(`ponto/${day(5)}`),
  );
  await ponto.says('Find the account to renew', PATIENCE);
});

test('the new date on the page closes it and lowers the badge', async () => {
  await ponto.press('[href*="/accounts/a-101/"]');
  await ponto.press('Next');
  await ponto.says('for 180 days', PATIENCE);
  expect(await standing()).toEqual([`ponto/${day(5)}`]);
  await ponto.press('Confirm');
  await expect.poll(standing, { timeout: PATIENCE }).toEqual([]);
  expect(await reminders.badge()).toBe('2');
});

test('an alarm that was slept over is seen by the hourly round, and told once', async () => {
  await reminders.sleptOver(15);
  await expect
    .poll(() => reminders.standing(), { timeout: PATIENCE })
    .toMatchObject([
      { id: `ponto/${day(15)}`, title: 'Belfius: the bank consent ends in 14 days' },
    ]);
  await reminders.wave(`ponto/${day(15)}`);
  await reminders.sleptOver(15);
  expect(await standing()).toEqual([]);
});

test('in another zone it is yesterday again, and today once more: nothing is told twice', async () => {
  const [there, here] = ['America/New_York', 'Pacific/Auckland'];
  const on = TODAY.add({ days: 22 });
  await reminders.clockIs(at(on, '00:10', here));
  expect(await standing()).toEqual([`ponto/${on}`]);
  await reminders.wave(`ponto/${on}`);
  await reminders.clockIs(at(on, '00:10', here).withTimeZone(there));
  await reminders.clockIs(at(on, '00:10', there));
  expect(await standing()).toEqual([]);
});

test('E7: in the night when the clocks go forward it is told once, and the next alarm is at midnight', async () => {
  const spring = nextChange(1);
  await reminders.clockIs(at(spring, '00:10'));
  expect(await standing()).toEqual([`ponto/${spring}`]);
  await reminders.wave(`ponto/${spring}`);
  const next = await reminders.clockIs(at(spring, '03:10'));
  expect(await standing()).toEqual([]);
  const midnight = at(spring.add({ days: 1 }), '00:00').toInstant();
  expect(next.toString()).toBe(midnight.toString());
});
