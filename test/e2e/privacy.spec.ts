import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { DIST, type OpenedChromium, openChromium } from './browser.ts';
import { FIREFOX_DIST } from './firefox.ts';

/** Pictures to be looked at. */
const PICTURES = resolve(import.meta.dirname, '../results/privacy');
const WHOLE = 'BE71 0961 2345 6769';

let opened: OpenedChromium;

test.beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openChromium({ locale: 'en-US' });
  const data = await opened.options('#data');
  const byHand = data.locator('form').filter({ hasText: 'Add by hand' });
  await byHand.getByLabel('Aggregator').selectOption({ label: 'Ponto' });
  await byHand.getByLabel('IBAN').fill(WHOLE);
  await byHand.getByLabel('Bank', { exact: true }).fill('KBC');
  await byHand.getByRole('button', { name: 'Add account' }).click();
  await expect(data.getByText('Forgets 1 account')).toBeVisible();
  await data.close();
});

test.afterAll(() => opened?.close());

test('account numbers hidden under About are hidden in every open page, in the table, and after a restart of the page', async () => {
  const accounts = await opened.options('#accounts');
  await expect(accounts.getByText(WHOLE).first()).toBeVisible();
  const popup = await opened.popup();
  await expect(popup.getByText(WHOLE)).toBeVisible();
  expect(await csv()).toContain('"BE71096123456769"');

  const about = await opened.options('#about');
  const hide = about.getByRole('checkbox', { name: 'Hide account numbers' });
  await hide.check();
  for (const page of [accounts, popup]) await expect(page.getByText(WHOLE)).toHaveCount(0);
  expect(await csv()).toContain('"BE71 •••• •••• 6769"');
  await about.reload();
  await expect(hide).toBeChecked();
  await hide.uncheck();
  for (const page of [accounts, popup]) await expect(page.getByText(WHOLE).first()).toBeVisible();
});

test('recording in private windows is off, and stays as it is chosen', async () => {
  const about = await opened.options('#about');
  const allow = about.getByRole('checkbox', { name: 'Record in private windows too' });
  await expect(allow).not.toBeChecked();
  await allow.check();
  // It is kept in a moment; who reloads within it has not chosen yet.
  await about.waitForTimeout(500);
  await about.reload();
  await expect(allow).toBeChecked();
  await allow.uncheck();
});

test('the licences that About names are those in the file, and both builds have it', async () => {
  const about = await opened.options('#about');
  const opening = opened.context.waitForEvent('page');
  await about.getByRole('link', { name: 'All licences in full' }).click();
  const file = await opening;
  const text = (await file.locator('body').textContent()) ?? '';
  const named = await about
    .locator('section', { has: about.getByRole('heading', { name: 'Licences' }) })
    .locator('li')
    .allInnerTexts();
  expect(named.length).toBeGreaterThan(5);
  for (const line of named) {
    const [, name, licence] = /^(\S+ [\d.]+)\s+(\S+)$/.exec(line) ?? [];
    expect(text).toContain(`${name} (${licence})`);
  }
  for (const dist of [DIST, FIREFOX_DIST])
    expect(readFileSync(join(dist, 'licences.txt'), 'utf8')).toContain('Permission is hereby');
});

test('the privacy page is looked at', async () => {
  const about = await opened.options('#about');
  await picture(about, 'about');
  await about.emulateMedia({ colorScheme: 'dark' });
  await picture(about, 'about-dark');
});

async function csv(): Promise<string> {
  const data = await opened.options('#data');
  const saving = data.waitForEvent('download');
  await data.getByRole('button', { name: 'Table (CSV)' }).click();
  const path = await (await saving).path();
  await data.close();
  return readFileSync(path, 'utf8');
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
