import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { readBackup, toBackup } from '../../core/ledger/backup.ts';
import { EMPTY } from '../../core/ledger/merge.ts';
import { recordSightings } from '../../core/ledger/record-sightings.ts';
import { sampleSighting } from '../extension/components/sample-ledger.ts';
import { type OpenedChromium, openChromium } from './browser.ts';

// Every way out, erasing with its undo, and writers at once, in the built extension.
test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

const FORMULA = '=HYPERLINK("https://evil.example")';
const today = Temporal.Now.plainDateISO();
let opened: OpenedChromium;
let options: Page;

test.beforeAll(async () => {
  opened = await openChromium({ locale: 'en-US' });
  options = await opened.options('#data');
  await takeIn(options, some(0, 12));
});

test.afterAll(() => opened?.close());

test('a backup that is saved comes in again as the same ledger', async () => {
  const text = await saved(() => options.getByRole('button', { name: 'Backup (JSON)' }).click());
  const backup = readBackup(text);
  if (!backup.ok) throw new Error('the backup does not read');
  expect(backup.value.skipped).toEqual([]);
  expect(backup.value.ledger.accounts).toHaveLength(12);
  await choose(options, text);
  await expect(review(options)).toContainText('12 accounts stay as they are.');
  await expect(review(options).getByRole('button', { name: /^Take in/ })).toBeDisabled();
});

test('a table holds no formula, and gives the name back as it was', async () => {
  const text = await saved(() => options.getByRole('button', { name: 'Table (CSV)' }).click());
  expect(text.split('\r\n')).toHaveLength(14);
  expect(text).not.toMatch(/(^|[,"])=HYPERLINK/m);
  await options.reload();
  await choose(options, text, 'table.csv');
  await options.getByRole('button', { name: 'Show what would change' }).click();
  await expect(review(options)).not.toContainText('becomes');
});

test('the calendar file opens in a calendar, with a day for each consent to come', async () => {
  const calendar = await opened.options('#calendar');
  const text = await saved(
    () => calendar.getByRole('button', { name: 'Calendar file (.ics)' }).click(),
    calendar,
  );
  const parsed = new ICAL.Component(ICAL.parse(text));
  expect(parsed.getAllSubcomponents('vevent').length).toBeGreaterThan(3);
  await calendar.close();
});

test('what is printed is every account, on white, without anything to press', async () => {
  await options.reload();
  await options.emulateMedia({ media: 'print' });
  await expect(options.locator('.print-only tbody tr')).toHaveCount(12);
  await expect(options.locator('.print-only')).toBeVisible();
  await expect(options.getByRole('button')).toHaveCount(0);
  await look('print', options);
  await options.emulateMedia({ media: 'screen' });
});

test('one account is erased, and comes back; after ten seconds it does not', async () => {
  const accounts = await opened.options('#accounts');
  await accounts.clock.install();
  await accounts.locator('.open').first().click();
  await accounts.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(accounts.getByText('1 account erased.')).toBeVisible();
  await expect(accounts.getByText('11 accounts', { exact: true })).toBeVisible();
  await accounts.getByRole('button', { name: 'Undo' }).click();
  await expect(accounts.getByText('12 accounts', { exact: true })).toBeVisible();
  await accounts.locator('.open').first().click();
  await accounts.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(accounts.getByText('1 account erased.')).toBeVisible();
  await accounts.clock.fastForward(10_001);
  await expect(accounts.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(accounts.getByText('11 accounts', { exact: true })).toBeVisible();
  await accounts.close();
});

test('two tabs and the worker write at once, and nothing is lost', async () => {
  const tabs = [await opened.options('#data'), await opened.options('#data')];
  for (const [index, tab] of tabs.entries())
    await choose(tab, backupOf(some(100 + index * 200, 200)));
  const worker = options.evaluate(muteOften, 20);
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: /^Take in/ }).click()));
  for (const tab of tabs)
    await expect(tab.getByText('200 accounts were taken in.')).toBeVisible({ timeout: 40_000 });
  expect(await worker).toBe(20);
  const accounts = await opened.options('#accounts');
  await expect(accounts.getByText('411 accounts', { exact: true })).toBeVisible();
});

function some(from: number, count: number) {
  const sightings = Array.from({ length: count }, (_, n) =>
    sampleSighting(from + n, {
      expires: { on: today.add({ days: 20 + n }).toString(), source: 'page' },
      ...(n === 0 && { name: FORMULA }),
    }),
  );
  return recordSightings(EMPTY, sightings, { today }).ledger;
}

const backupOf = (ledger: ReturnType<typeof some>) =>
  JSON.stringify(toBackup(ledger, '2026-11-24T08:00:00Z'));
const review = (page: Page) => page.getByRole('region', { name: 'What would change' });

async function choose(page: Page, text: string, name = 'backup.json'): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('.file input').first().setInputFiles(file);
  await review(page).or(page.getByText('Which column is what?')).first().waitFor();
}

async function takeIn(page: Page, ledger: ReturnType<typeof some>): Promise<void> {
  await choose(page, backupOf(ledger));
  await page.getByRole('button', { name: /^Take in/ }).click();
  await page.getByText(/taken in/).waitFor();
}

async function saved(press: () => Promise<void>, page = options): Promise<string> {
  const saving = page.waitForEvent('download');
  await press();
  const download: Download = await saving;
  return readFileSync(await download.path(), 'utf8');
}

/** Runs in a page of the extension: the worker writes an answer so many times, one after the other. */
async function muteOften(times: number): Promise<number> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  let done = 0;
  for (; done < times; done++)
    await runtime.sendMessage({ type: 'account/same', account: 'ponto|id:nobody', same: null });
  return done;
}

/** For the eye: `FEEDKEEPER_LOOK=folder`. */
async function look(name: string, page: Page): Promise<void> {
  const folder = process.env.FEEDKEEPER_LOOK;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
