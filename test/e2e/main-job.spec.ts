import { expect, type Page, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { APPS, DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { pickBank, startJourney, turnOnApp, turnOnSite } from './screens.ts';
import { addAccount, connectBank, switchOnAllBut } from './walk.ts';

// One user, one browser, one day: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const BOOKS = APPS['18'];
const profile = newProfile();
let served: Served;
let opened: OpenedChromium;
let ponto: Page;
let odoo: Page;

async function open(): Promise<OpenedChromium> {
  return openChromium({
    profile,
    headed: true,
    locale: 'en-US',
    args: demoArguments(served, 'closed'),
  });
}

function sitesGranted(): Promise<string[]> {
  const [worker] = opened.context.serviceWorkers();
  return worker!.evaluate(async () => {
    const permissions = Reflect.get(globalThis, 'chrome').permissions;
    return (await permissions.getAll()).origins;
  });
}

test.beforeAll(async () => {
  served = await serve(createDemo().respond);
  opened = await open();
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

test('after install the browser has granted no site', async () => {
  expect(await sitesGranted()).toEqual([]);
});

test('refused in the prompt, nothing is granted and no card shows', async () => {
  ponto = await opened.context.newPage();
  await ponto.goto(`${DASHBOARD}/live/accounts`);
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com', 'refuse');
  expect(await sitesGranted()).toEqual([]);
  await ponto.reload();
  await ponto.waitForTimeout(1000);
  expect(await new Card(ponto).text()).toBe('');
});

test('accepted, this one site is granted and its open page shows the card', async () => {
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  expect(await sitesGranted()).toEqual(['https://dashboard.myponto.com/*']);
  await ponto.bringToFront();
  await new Card(ponto).says('Ponto lists 5 accounts here.');
  await ponto.close();
});

test('journey A leads from the list to the bank and back, and records what is listed', async () => {
  ponto = await startJourney(opened, 'Connect your banks to Ponto');
  const card = new Card(ponto);
  await card.says('Step 1 of 4');
  await ponto.getByRole('link', { name: 'Add account' }).click();
  await card.says('Choose the country of your bank');
  await ponto.goBack();
  await card.says('Press Add account');
  await addAccount(ponto, 'argenta', card);
  await card.says('Is every account you keep books for in this list?');
  await card.press('Record 6 accounts');
  await card.says('6 accounts of Ponto are recorded.');
  await card.press('Done');
  await card.says('All done: that was the last step.');
  await card.press('Close');
  await expect.poll(() => card.text()).toBe('');
});

test('nothing shows and nothing is read at the bank', async () => {
  const bank = await opened.context.newPage();
  await bank.goto('https://kbc.bank.example/consent?add=kbc');
  await bank.waitForTimeout(1000);
  expect(await new Card(bank).text()).toBe('');
  await bank.close();
});

test('journey B leads through the app to the share screen', async () => {
  await turnOnSite(opened, 'Ponto', 'authorization.myponto.com');
  await turnOnApp(opened, 'Odoo', BOOKS);
  odoo = await startJourney(opened, 'Link Ponto to Odoo');
  await new Card(odoo).says('open the Configuration menu');
});

test('an account left off is named before the user authorises', async () => {
  const share = await connectBank(odoo, 'KBC');
  const card = new Card(share);
  await card.says('6 accounts are not ticked.');
  await switchOnAllBut(share, 'Day to day');
  const said = await card.says('1 account is not ticked.');
  expect(said).toContain('Day to day');
  expect(said).not.toContain('Wages');
  expect(said).toContain('Odoo will not see it.');
  await share.getByRole('button', { name: 'AUTHORIZE' }).click();
  await odoo.locator('.o_radio_item').first().waitFor();
  expect(await odoo.locator('.o_radio_item').count()).toBe(2);
});

test('the popup lists the accounts by bank, and filters them by bank', async () => {
  const popup = await opened.popup();
  await expect(popup.locator('body')).toContainText('KBC');
  await expect(popup.locator('body')).toContainText('Green savings');
  await pickBank(popup.getByRole('combobox', { name: 'Bank', exact: true }), 'Belfius');
  await expect(popup.locator('.account-name')).toHaveText(['Day to day']);
  await popup.close();
});

test.describe('the preview says what the app will show for a bank, and why not the others', () => {
  for (const { bank, shown, others } of [
    { bank: 'KBC', shown: /will show 2 accounts/, others: /another bank|not shared/i },
    { bank: 'Argenta', shown: /will show 1 account/, others: /another bank|not shared/i },
    { bank: 'Belfius', shown: /will show no account/, others: /not shared/i },
  ])
    test(`for ${bank}`, async () => {
      const popup = await opened.popupOver(odoo);
      await pickBank(popup.getByLabel('The bank you pick in Odoo'), bank);
      await expect(popup.locator('body')).toContainText(shown);
      const more = popup.getByText(/not shown/).first();
      if (await more.isVisible()) await more.click();
      await expect(popup.locator('body')).toContainText(others);
      await popup.close();
    });
});

test('closed and opened again, everything is still there, and a day 8 days away is 8 days', async () => {
  await opened.close();
  opened = await open();
  const popup = await opened.popup();
  const current = popup.locator('.account', { hasText: 'Current account' });
  await expect(current).toContainText('8 days left');
  await expect(popup.locator('.account')).toHaveCount(6);
  await popup.close();
  const page = await opened.context.newPage();
  await page.goto(`${DASHBOARD}/live/accounts`);
  await new Card(page).says('6 accounts of Ponto are recorded.');
});
