import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { grantedBuild } from '../tools/granted-build.ts';
import { PROVIDERS } from '../tools/load-guide.ts';
import { readTextFile } from '../tools/read-text-file.ts';
import { type OpenedChromium, openChromium } from './browser.ts';
import { BOOKS } from './situations.ts';
import { typeIn } from './type-in.ts';

// What the countdown cannot know: Ponto's date is months ahead, and Odoo's dashboard asks to reconnect the account.
test.describe.configure({ mode: 'serial' });

const END = Temporal.Now.plainDateISO().add({ days: 100 }).toString();
const dashboard = readTextFile(join(PROVIDERS, 'odoo/pages/dashboard-19.html'));
let html = dashboard;
let dist: string;
let opened: OpenedChromium;
let odoo: Page;

test.beforeAll(async () => {
  dist = grantedBuild([BOOKS]);
  opened = await openChromium({ dist, locale: 'en-US' });
  const options = await opened.options('#data');
  await typeIn(options, [
    { iban: 'BE08310155027813', bank: 'ING', end: END, aggregator: 'Ponto' },
    { iban: 'BE68735000421734', bank: 'KBC', end: END, aggregator: 'Ponto' },
  ]);
  await options.evaluate(
    (site) =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        type: 'site/on',
        guide: 'odoo',
        sites: [site],
      }),
    BOOKS,
  );
  await options.close();
  odoo = await opened.context.newPage();
  await odoo.route('https://**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
});

test.afterAll(async () => {
  await opened?.close();
  if (dist) rmSync(dist, { recursive: true, force: true });
});

/** The popup over the dashboard, once the page has been read. */
async function popupOverOdoo(): Promise<Page> {
  await odoo.goto(`${BOOKS}/odoo/accounting`);
  const about = await opened.options('#about');
  await expect.poll(() => about.evaluate(listedAt, BOOKS), { timeout: 30_000 }).toBe(2);
  await about.close();
  return opened.popupOver(odoo);
}

/** Runs in a page of the extension: how many accounts the tab at this origin lists, as the background knows it. */
async function listedAt(origin: string): Promise<number> {
  const { tabs, runtime } = Reflect.get(globalThis, 'chrome');
  const all: { id: number; url?: string }[] = await tabs.query({});
  const tab = all.find(({ url }) => url?.startsWith(origin));
  const state = tab && (await runtime.sendMessage({ type: 'tab/look', tab: tab.id }));
  return state?.reading?.accounts.length ?? 0;
}

test('once the dashboard is recorded, the account that it asks to reconnect has ended, and the other has not', async () => {
  const popup = await popupOverOdoo();
  await popup.getByRole('button', { name: 'Record the 2 accounts found' }).click();
  const first = popup.locator('.ends-first');
  await expect(first).toContainText('ING');
  await expect(first).toContainText('not working since');
  await expect(popup.locator('.account', { hasText: 'BE68' })).toContainText('100 days left');
  const badge = () =>
    popup.evaluate(() => Reflect.get(globalThis, 'chrome').action.getBadgeText({}));
  await expect.poll(badge).toBe('1');
  await popup.close();
});

test('the calendar shows it as ended early, by name', async () => {
  const options = await opened.options('#calendar');
  await expect(options.getByRole('img', { name: /^ING: 1 consent ended early/ })).toBeVisible();
  await options.close();
});

test('a dashboard that asks no more lets it count on', async () => {
  html = dashboard.replace('action_reconnect_online_account', 'manual_sync');
  const popup = await popupOverOdoo();
  await expect(popup.locator('.account', { hasText: 'BE08' })).toContainText('100 days left');
  await popup.close();
});
