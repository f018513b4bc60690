import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { APPS, DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { asFilm } from '../tools/as-film.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { acceptPrompt } from './permission-prompt.ts';
import { pickBank, providerCard } from './screens.ts';

/** A picture of each moment, to be looked at. */
const PICTURES = resolve(import.meta.dirname, '../results/first-minutes');

let served: Served;
let opened: OpenedChromium;

test.beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  served = await serve(createDemo().respond);
  opened = await openChromium({
    headed: true,
    locale: 'en-US',
    args: demoArguments(served, 'closed'),
  });
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

test('the first two minutes: install, welcome, turn on, record 5 accounts, preview, calendar file', async () => {
  const began = Date.now();
  const welcome = await welcomePage();
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(
    'Your bank feeds, kept alive',
  );
  await picture(welcome, '1-welcome');
  await welcome.getByRole('button', { name: 'Next' }).click();

  const provider = providerCard(welcome, 'Ponto');
  const app = providerCard(welcome, 'Odoo');
  const drafts = welcome.locator('details summary');
  if (!(await provider.isVisible()) || !(await app.isVisible())) await drafts.click();
  await provider.getByRole('button', { name: 'Turn on dashboard.myponto.com' }).click();
  await acceptPrompt(opened);
  await expect(provider.getByRole('button', { name: /^Turn off dashboard/ })).toBeVisible();
  await app.getByRole('textbox').fill(APPS['18']);
  await app.getByRole('button', { name: 'Turn on', exact: true }).click();
  await acceptPrompt(opened);
  await expect(app.getByText(new URL(APPS['18']).host).first()).toBeVisible();
  await picture(welcome, '2-turned-on');
  await welcome.getByRole('button', { name: 'Next' }).click();
  await picture(welcome, '3-begin');

  const ponto = await opened.context.newPage();
  await ponto.goto(`${DASHBOARD}/live/accounts`);
  const card = new Card(ponto);
  await card.says('Ponto lists 5 accounts here.');
  await picture(ponto, '4-found');
  await card.press('Record 5 accounts');
  await card.says('5 accounts of Ponto are recorded.');

  const odoo = await opened.context.newPage();
  await odoo.goto(APPS['18']);
  const popup = await opened.popupOver(odoo);
  await pickBank(popup.getByLabel('The bank you pick in Odoo'), 'KBC');
  await expect(popup.getByText(/Odoo will show/)).toBeVisible();
  await picture(popup, '5-preview');

  await welcome.bringToFront();
  await welcome.getByRole('link', { name: 'See your accounts' }).click();
  await expect(welcome.getByText('5 accounts', { exact: true })).toBeVisible();
  await picture(welcome, '6-accounts');
  await welcome.getByRole('link', { name: 'Calendar' }).click();
  const saving = welcome.waitForEvent('download');
  await welcome.getByRole('button', { name: 'Calendar file' }).click();
  const file = readFileSync((await (await saving).path()) ?? '', 'utf8');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toContain('BEGIN:VALARM');
  expect(file.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0);
  await picture(welcome, '7-calendar');
  await asFilm(PICTURES);
  expect(Date.now() - began).toBeLessThan(120_000);
});

/** The page that installing opens by itself. */
async function welcomePage(): Promise<Page> {
  let found: Page | undefined;
  await expect(async () => {
    found = opened.context.pages().find((page) => page.url().endsWith('/options.html#welcome'));
    expect(found).toBeDefined();
  }).toPass();
  if (!found) throw new Error('installing opened no welcome');
  await found.bringToFront();
  return found;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}
