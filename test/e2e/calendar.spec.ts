import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { DIST, type OpenedChromium, openChromium } from './browser.ts';
import { copyWithClock } from './reminders-clock.ts';
import { typeIn } from './type-in.ts';

// The year ahead as a user has it: the file that the browser saves, the picture, the plan and the message; and a
// page and a popup that stay open over midnight. What is faked is said in reminders-clock.ts.
test.describe.configure({ mode: 'serial' });

const TODAY = Temporal.Now.plainDateISO();
const BANK = 'Crédit, Agricole; \u05D1\u05E0\u05E7 🏦';
const LV = 'LV80BANK0000435195001';
let opened: OpenedChromium;
let options: Page;

function day(daysAhead: number): string {
  return TODAY.add({ days: daysAhead }).toString();
}

/** What another program reads in the file that the browser saved. */
async function savedEvents() {
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Calendar file (.ics)' }).click();
  const file = await (await saving).path();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, description, startDate } = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm');
    const triggers = alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    const status = String(component.getFirstPropertyValue('status'));
    return { uid, sequence, summary, description, status, on: startDate.toString(), triggers };
  });
}

test.beforeAll(async () => {
  opened = await openChromium({ dist: copyWithClock(DIST), locale: 'en-US' });
  options = await opened.options('#data');
  await typeIn(options, [
    { iban: 'LT121000011101001000', bank: BANK, end: day(5) },
    { iban: 'BE71096123456769', bank: BANK, end: day(5) },
    { iban: LV, bank: 'Swedbank', end: day(40) },
    { iban: 'BE68539007547034', bank: 'KBC', end: day(25), aggregator: 'Ponto' },
  ]);
});

test.afterAll(() => opened?.close());

test('the file that the browser saves has an event a bank and day, with the days chosen as alarms', async () => {
  await options.goto(options.url().replace(/#.*/, '#reminders'));
  await options.getByText('Other days for one provider').click();
  await options.getByRole('textbox', { name: 'Salt Edge' }).fill('10, 2');
  await expect(options.getByRole('status').last()).toHaveText('Saved');
  await options.goto(options.url().replace(/#.*/, '#calendar'));
  const events = await savedEvents();
  expect(events.map(({ on, status, triggers }) => ({ on, status, triggers }))).toEqual([
    { on: day(5), status: 'CONFIRMED', triggers: ['-P9DT15H', '-P1DT15H'] },
    { on: day(25), status: 'CONFIRMED', triggers: expect.arrayContaining(['-P13DT15H', 'PT9H']) },
    { on: day(40), status: 'CONFIRMED', triggers: ['-P9DT15H', '-P1DT15H'] },
  ]);
  expect(events[0]?.summary).toContain(BANK);
  expect(events[0]?.description.split('\n')).toHaveLength(3);
});

test('the wider the margin, the fewer the visits', async () => {
  const visits = options.locator('.visits li');
  const margin = options.getByLabel('Renew at most');
  await margin.selectOption('7');
  await expect(visits).toHaveCount(3);
  await margin.selectOption('60');
  await expect(visits).toHaveCount(2);
  await expect(options.getByText('2 visits keep every feed alive.')).toBeVisible();
});

test('saved again after a renewal, it cancels the old end under its own name and keeps the others', async () => {
  const before = await savedEvents();
  const data = await opened.options('#data');
  await typeIn(data, [{ iban: LV, bank: 'Swedbank', end: day(160) }]);
  await data.close();
  await expect.poll(async () => (await savedEvents()).length).toBe(4);
  const after = await savedEvents();
  const old = before.find(({ on }) => on === day(40))!;
  const others = after.filter(({ on }) => on !== day(40) && on !== day(160));
  const same = before.filter(({ on }) => on !== day(40));
  expect(others).toEqual(same.map((one) => ({ ...one, sequence: expect.any(Number) })));
  const cancelled = after.find(({ uid }) => uid === old.uid)!;
  expect(cancelled).toMatchObject({ on: day(40), status: 'CANCELLED', triggers: [] });
  expect(cancelled.sequence).toBeGreaterThan(old.sequence);
  const renewed = after.find(({ on }) => on === day(160))!;
  expect(renewed.status).toBe('CONFIRMED');
  expect(renewed.uid).not.toBe(old.uid);
});

test('the picture is read by keyboard: one stop, then arrows from mark to mark', async () => {
  await options.getByRole('button', { name: 'Calendar file (.ics)' }).focus();
  await options.keyboard.press('Tab');
  const told = options.locator('.year figcaption');
  await expect(told).toContainText(`${BANK}: 2 consents due`);
  await expect(told).toContainText('BE71 0961 2345 6769, LT12 1000 0111 0100 1000');
  await options.keyboard.press('ArrowRight');
  await expect(told).toContainText('KBC');
  await options.keyboard.press('ArrowLeft');
  await expect(told).toContainText(BANK);
  await options.keyboard.press('Tab');
  await expect(options.getByText('The same as a table')).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('row', { name: /Swedbank/ })).toBeVisible();
});

test('the message to the holder is copied whole, and its mail goes to the address that was typed', async () => {
  const panel = options.locator('section').filter({ hasText: 'Message to the account holder' });
  await panel.getByLabel('Mail address of the holder').first().fill('an.peeters@example.com');
  const mail = panel.getByRole('link', { name: 'Open in mail' }).first();
  const href = (await mail.getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:an\.peeters@example\.com\?subject=/);
  expect(href.length).toBeLessThanOrEqual(2000);
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy message' }).first().click();
  await expect(panel.getByRole('status').first()).toHaveText('Copied');
  const copied = await options.evaluate(() => navigator.clipboard.readText());
  const body = new URL(href).searchParams.get('body') ?? '';
  expect(copied).toContain('please send none');
  expect(copied.split('\n\n').slice(1).join('\n\n')).toBe(body.replaceAll('\r\n', '\n'));
});

for (const screen of ['options', 'popup'] as const)
  test(`the day changes at midnight while the ${screen} stay open`, async () => {
    const page = await opened.context.newPage();
    await page.clock.install();
    const path = screen === 'popup' ? 'popup.html' : 'options.html#accounts';
    await page.goto(`chrome-extension://${opened.extensionId}/${path}`);
    const swedbank = page.getByText('160 days left');
    await expect(swedbank.first()).toBeVisible();
    await page.evaluate((clock) => Reflect.set(globalThis, 'clock', clock), midnight(-1));
    await page.clock.fastForward(61_000);
    await expect(swedbank.first()).toBeVisible();
    await page.evaluate((clock) => Reflect.set(globalThis, 'clock', clock), midnight(1));
    await page.clock.fastForward(61_000);
    await expect(page.getByText('159 days left').first()).toBeVisible();
    await expect(swedbank).toHaveCount(0);
    await page.close();
  });

/** So many seconds after the next midnight. */
function midnight(seconds: number): string {
  return TODAY.add({ days: 1 })
    .toZonedDateTime(Temporal.Now.timeZoneId())
    .add({ seconds })
    .toString();
}
