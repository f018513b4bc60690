import { expect, type Page, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { DIST, newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { isRinged } from './card-ring.ts';
import { copyWithClock, daysAheadArgument } from './reminders-clock.ts';
import { Reminders } from './reminders-told.ts';
import { turnOnSite } from './screens.ts';

// One user and the days that pass: what is told on each, and what ends it. The demo's consents end in 8 days (KBC),
// 29 (Belfius), 75 (BNP Paribas Fortis), 160 (KBC) and 3 days ago (ING). What is faked is said in reminders-clock.ts.
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const SNOOZE = 1;
const TODAY = Temporal.Now.plainDateISO();
const profile = newProfile();
const dist = copyWithClock(DIST);
let served: Served;
let opened: OpenedChromium;
let reminders: Reminders;
let ponto: Page;

function day(daysAhead: number): string {
  return TODAY.add({ days: daysAhead }).toString();
}

async function open(daysAhead: number): Promise<void> {
  const args = [...demoArguments(served, 'closed'), daysAheadArgument(daysAhead)];
  opened = await openChromium({ dist, profile, headed: true, locale: 'en-US', args });
  reminders = new Reminders(opened);
  await reminders.listen();
}

test.beforeAll(async () => {
  served = await serve(createDemo().respond);
  await open(0);
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

test('what is due is told at once: one notification of the provider, which names the banks', async () => {
  ponto = await opened.context.newPage();
  await ponto.goto(`${DASHBOARD}/live/accounts`);
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  await ponto.bringToFront();
  await new Card(ponto).press('Record 5 accounts', 30_000);
  await expect.poll(() => reminders.standing(), { timeout: 30_000 }).toEqual([`ponto/${day(0)}`]);
  expect(await reminders.told()).toMatchObject([
    { title: 'KBC and Belfius: the bank consent ends in 8 days' },
  ]);
});

test('the badge counts what ends soon and what has ended', async () => {
  expect(await reminders.badge()).toBe('3');
});

test('the same day, nothing is told again by another alarm', async () => {
  await reminders.wave(`ponto/${day(0)}`);
  await reminders.alarm();
  expect(await reminders.told()).toEqual([]);
  expect(await reminders.standing()).toEqual([]);
});

test('nor after the worker was ended', async () => {
  await reminders.kill();
  await reminders.alarm();
  expect(await reminders.isNew()).toBe(true);
  expect(await reminders.standing()).toEqual([]);
});

test('nor after the browser was closed and opened', async () => {
  await opened.close();
  await open(0);
  await reminders.alarm();
  expect(await reminders.standing()).toEqual([]);
  expect(await reminders.badge()).toBe('3');
});

test('when the day comes, the alarm tells of the next of the days before the end', async () => {
  await reminders.dayCame(5);
  expect(await reminders.told()).toMatchObject([
    { id: `ponto/${day(5)}`, title: 'KBC: the bank consent ends in 3 days' },
  ]);
});

test('a press on it leads to the renew journey, at the account that ends first', async () => {
  const opening = opened.context.waitForEvent('page');
  await reminders.press(`ponto/${day(5)}`);
  ponto = await opening;
  await ponto.waitForURL(`${DASHBOARD}/live/accounts`);
  await new Card(ponto).says('Find the account to renew', 30_000);
  const rows = ponto
    .getByRole('row')
    .filter({ has: ponto.getByRole('link', { name: /^Reauthor/ }) });
  await expect(rows).toHaveCount(2);
  const own = rows.filter({ hasText: 'Current account' }).getByRole('link');
  await expect.poll(() => isRinged(ponto, own), { timeout: 30_000 }).toBe(true);
});

test('the new date on the page closes it, ends the journey and lowers the badge', async () => {
  const own = ponto.getByRole('row').filter({ hasText: 'Current account' });
  await own.getByRole('link', { name: /^Reauthor/ }).click();
  await ponto.getByRole('link', { name: 'Next' }).click();
  await ponto.getByRole('button', { name: 'Confirm' }).waitFor();
  expect(await reminders.standing()).toEqual([`ponto/${day(5)}`]);
  await ponto.getByRole('button', { name: 'Confirm' }).click();
  await ponto.waitForURL(`${DASHBOARD}/live/accounts`);
  await expect.poll(() => reminders.standing(), { timeout: 30_000 }).toEqual([]);
  expect(await reminders.badge()).toBe('2');
  await new Card(ponto).says('All done: that was the last step.');
});

test('the history notes the old date and the new one', async () => {
  const options = await opened.options('#accounts');
  await options.getByRole('button', { name: 'Current account', exact: true }).click();
  const words = (daysAhead: number) =>
    TODAY.add({ days: daysAhead }).toLocaleString('en-US', { dateStyle: 'medium' });
  await expect(options.locator('.history')).toContainText(
    new RegExp(`Renewed: ${words(8)} became ${words(180)}`),
  );
  await options.close();
});

test('with two weeks left its button puts it off for a week, and then for a day', async () => {
  for (const [on, left, button, silent, until] of [
    [15, 14, 'Remind me in a week', [15, 16, 21], 22],
    [22, 7, 'Remind me tomorrow', [22], 23],
  ] as const) {
    if (on === 15) await reminders.dayCame(on);
    expect(await reminders.told()).toMatchObject([
      { title: `Belfius: the bank consent ends in ${left} days`, buttons: ['Renew', button] },
    ]);
    await reminders.press(`ponto/${day(on)}`, SNOOZE);
    await expect.poll(() => reminders.standing()).toEqual([]);
    for (const still of silent) await reminders.dayCame(still);
    expect(await reminders.told()).toEqual([]);
    await reminders.dayCame(until);
  }
  expect(await reminders.told()).toMatchObject([
    { id: `ponto/${day(23)}`, title: 'Belfius: the bank consent ends in 6 days' },
  ]);
});

test('a clock that is set back and put right again tells nothing twice', async () => {
  await reminders.wave(`ponto/${day(23)}`);
  for (const daysAhead of [21, 0, 23]) await reminders.dayCame(daysAhead);
  expect(await reminders.told()).toEqual([]);
  expect(await reminders.standing()).toEqual([]);
});
