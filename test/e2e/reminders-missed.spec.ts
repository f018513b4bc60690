import { expect, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { DIST, newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { copyWithClock, daysAheadArgument } from './reminders-clock.ts';
import { Reminders } from './reminders-told.ts';
import { turnOnSite } from './screens.ts';

// A browser that stays closed for 27 days: Ponto's KBC (8 days) ended meanwhile, Belfius (29) has two days left, and
// an account at Salt Edge, typed in, ended after 24.
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const TODAY = Temporal.Now.plainDateISO();
const profile = newProfile();
const dist = copyWithClock(DIST);
const SUMMARY = `summary/${day(27)}`;
let served: Served;
let opened: OpenedChromium;
let reminders: Reminders;

function day(daysAhead: number): string {
  return TODAY.add({ days: daysAhead }).toString();
}

async function open(daysAhead: number): Promise<void> {
  const args = [...demoArguments(served, 'closed'), daysAheadArgument(daysAhead)];
  opened = await openChromium({ dist, profile, headed: true, locale: 'en-US', args });
  reminders = new Reminders(opened);
}

async function standingOn(daysAhead: number): Promise<string[]> {
  return (await reminders.standing()).filter((id) => id.endsWith(`/${day(daysAhead)}`));
}

test.beforeAll(async () => {
  served = await serve(createDemo().respond);
  await open(0);
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

test('with accounts at two aggregators, each has a notification of its own', async () => {
  const ponto = await opened.context.newPage();
  await ponto.goto(`${DASHBOARD}/live/accounts`);
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  await ponto.bringToFront();
  await new Card(ponto).press('Record 5 accounts', 30_000);
  await expect.poll(() => standingOn(0), { timeout: 30_000 }).toEqual([`ponto/${day(0)}`]);
  const options = await opened.options('#data');
  const byHand = options.locator('form').filter({ hasText: 'Add by hand' });
  await byHand.getByLabel('IBAN').fill('LT121000011101001000');
  await byHand.getByLabel('Bank', { exact: true }).fill('Swedbank');
  await byHand.getByLabel('Consent expected to end on').fill(day(24));
  await byHand.getByLabel('Aggregator').selectOption({ label: 'Salt Edge' });
  await byHand.getByRole('button', { name: 'Add account' }).click();
  const both = [`ponto/${day(0)}`, `salt-edge/${day(0)}`];
  await expect.poll(() => standingOn(0), { timeout: 30_000 }).toEqual(both);
});

test('of what was missed while the browser was closed, the next start gives one summary', async () => {
  await opened.close();
  await open(27);
  await expect.poll(() => standingOn(27), { timeout: 30_000 }).toEqual([SUMMARY]);
  expect(await reminders.badge()).toBe('4');
});

test('and neither another alarm nor another start gives it again', async () => {
  await reminders.wave(SUMMARY);
  await reminders.alarm();
  expect(await standingOn(27)).toEqual([]);
  await opened.close();
  await open(27);
  await reminders.alarm();
  expect(await standingOn(27)).toEqual([]);
});
