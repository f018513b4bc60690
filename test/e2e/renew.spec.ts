import { expect, type Locator, type Page, test } from '@playwright/test';
import { ACCOUNTS } from '../sites/data/accounts.ts';
import { createDemo } from '../sites/demo.ts';
import { APPS, DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { isRinged } from './card-ring.ts';
import { Reminders } from './reminders-told.ts';
import { turnOnApp, turnOnSite } from './screens.ts';
import { connectBank, switchOnAllBut } from './walk.ts';

// Two of the demo's accounts can be renewed: Wages (ING), whose consent has ended, and Current account (KBC), whose
// consent ends in 8 days. Wherever "Renew" is pressed, the ring must be around the link of that one. Reserve, at KBC
// too, ends a day after it, and is not renewed with it.
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const PATIENCE = 30_000;
/** The first of a notification. */
const RENEW_BUTTON = 0;
const REMINDER = `ponto/${Temporal.Now.plainDateISO()}`;
let served: Served;
let opened: OpenedChromium;
let reminders: Reminders;

test.beforeAll(async () => {
  const accounts = ACCOUNTS.map((one) => (one.id === 'a-102' ? { ...one, endsIn: 9 } : one));
  served = await serve(createDemo({ accounts }).respond);
  const args = demoArguments(served, 'closed');
  opened = await openChromium({ profile: newProfile(), headed: true, locale: 'en-US', args });
  reminders = new Reminders(opened);
  await reminders.listen();
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  const ponto = await opened.context.newPage();
  await ponto.goto(`${DASHBOARD}/live/accounts`);
  await new Card(ponto).press('Record 5 accounts', PATIENCE);
  await new Card(ponto).says('5 accounts of Ponto are recorded.', PATIENCE);
  await ponto.close();
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

/** The page that a press opens. */
async function pageOf(press: () => Promise<void>): Promise<Page> {
  const opening = opened.context.waitForEvent('page', { timeout: PATIENCE });
  await press();
  const page = await opening;
  await page.waitForLoadState();
  await page.bringToFront();
  return page;
}

/** The link that renews an account, in any of the ways that the demo lists it. */
function linkOf(ponto: Page, id: string): Locator {
  const path = `/accounts/${id}/reauthorization`;
  return ponto.locator(`a[href*="${path}"], button[onclick*="${path}"]`);
}

const NAMES = { 'a-101': 'Current account, BE', 'a-104': 'Wages, BE' };

async function ringedIs(ponto: Page, id: keyof typeof NAMES): Promise<void> {
  await new Card(ponto).says('Step 1 of 4', PATIENCE);
  await new Card(ponto).says(`It is about ${NAMES[id]}`, PATIENCE);
  await expect.poll(() => isRinged(ponto, linkOf(ponto, id)), { timeout: PATIENCE }).toBe(true);
}

test('from the popup, at the account that ends first', async () => {
  const popup = await opened.popup();
  const ponto = await pageOf(() => popup.getByRole('button', { name: 'Renew' }).first().click());
  await ringedIs(ponto, 'a-104');
  await ponto.close();
});

test.describe('from the options page, at the account that was open', () => {
  let ponto: Page;

  test('in the list as a table', async () => {
    const options = await opened.options('#accounts');
    await options.getByRole('button', { name: 'Current account', exact: true }).click();
    const renew = options.getByRole('dialog').getByRole('button', { name: 'Renew', exact: true });
    ponto = await pageOf(() => renew.click());
    await ringedIs(ponto, 'a-101');
    await options.close();
  });

  for (const rendering of ['cards', 'grid'])
    test(`in the list as ${rendering}`, async () => {
      await ponto.goto(`${DASHBOARD}/live/accounts?as=${rendering}`);
      await ringedIs(ponto, 'a-101');
    });

  test('in a list that comes late', async () => {
    await ponto.goto(`${DASHBOARD}/live/accounts?as=table&list=late`);
    await ringedIs(ponto, 'a-101');
    await ponto.goto(`${DASHBOARD}/live/accounts?list=ready`);
    await ponto.close();
  });
});

test('a share page says the currency: what was told stands, and is not told again', async () => {
  expect(await reminders.standing()).toEqual([REMINDER]);
  expect(await reminders.told()).toHaveLength(1);
  await turnOnSite(opened, 'Ponto', 'authorization.myponto.com');
  await turnOnApp(opened, 'Odoo', APPS['18']);
  const odoo = await opened.context.newPage();
  await odoo.goto(APPS['18']);
  const share = await connectBank(odoo, 'KBC');
  await switchOnAllBut(share, 'nobody');
  await new Card(share).says('All 5 accounts', PATIENCE);
  await share.getByRole('button', { name: 'AUTHORIZE' }).click();
  await odoo.locator('.o_radio_item').first().waitFor();
  await reminders.alarm();
  expect(await reminders.told()).toEqual([]);
  expect(await reminders.standing()).toEqual([REMINDER]);
  await odoo.close();
});

test('from the button of that notification, still at the account that it is about', async () => {
  const ponto = await pageOf(() => reminders.press(REMINDER, RENEW_BUTTON));
  await ringedIs(ponto, 'a-101');
});

test('renewing it leaves the other as it was', async () => {
  const ponto = opened.context.pages().at(-1)!;
  await linkOf(ponto, 'a-101').click();
  await ponto.getByRole('link', { name: 'Next' }).click();
  await ponto.getByRole('button', { name: 'Confirm' }).click();
  await ponto.waitForURL(`${DASHBOARD}/live/accounts`);
  const popup = await opened.popup();
  const account = (name: string) => popup.locator('.account', { hasText: name });
  await expect(account('Current account')).toContainText('180 days left', { timeout: PATIENCE });
  await expect(account('Wages')).not.toContainText('days left');
  await popup.close();
});

test('the notification says what is left to renew, and is not told again', async () => {
  await expect
    .poll(() => reminders.title(REMINDER))
    .toBe('KBC and Belfius: the bank consent ends in 9 days');
  expect(await reminders.told()).toEqual([]);
  expect(await reminders.standing()).toEqual([REMINDER]);
});

test('the account of the same bank that was not renewed is named, until it is put away', async () => {
  const title = 'KBC: 1 account was not renewed';
  const options = await opened.options('#accounts');
  const note = options.locator('.diagnosis', { hasText: title });
  await expect(note).toContainText(/Still ending on .*: Reserve, BE/);
  const popup = await opened.popup();
  await expect(popup.getByText(title)).toBeVisible();
  await note.getByRole('button', { name: 'Got it' }).click();
  await expect(note).toHaveCount(0);
  await expect(popup.getByText(title)).toHaveCount(0);
  await popup.close();
  await options.getByRole('button', { name: 'Reserve', exact: true }).click();
  await expect(options.locator('.history')).toContainText('Not renewed, when other accounts');
  await options.close();
});

test('the message to the holder is written in the language that is picked', async () => {
  const options = await opened.options('#calendar');
  const message = options.locator('.message').first();
  await expect(message).toContainText('Hello,');
  for (const [language, words] of [
    ['de', 'Ponto liest diese Konten für unsere Buchhaltung'],
    ['it', 'Buongiorno,'],
  ] as const) {
    await options.getByLabel('Language of the message').first().selectOption(language);
    await expect(message).toContainText(words);
    const mail = await options.getByRole('link', { name: 'Open in mail' }).first();
    expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain(words);
  }
  await options.close();
});

test('in the popup, "I renewed" leads to where the new date shows, "later" is noted, and mute takes it away', async () => {
  const answer = async (name: string) => {
    const popup = await opened.popup();
    const first = popup.locator('.ends-first');
    await expect(first).toContainText('ING');
    await first.getByText('Not now, or done already…').click();
    return { popup, first, button: first.getByRole('button', { name, exact: true }) };
  };
  const renewed = await answer('I renewed it');
  const ponto = await pageOf(() => renewed.button.click());
  await new Card(ponto).says('Check that the account shows its new date', PATIENCE);
  await ponto.close();
  const later = await answer('Remind me tomorrow');
  await later.button.click();
  await expect(later.first.getByRole('status')).not.toBeEmpty();
  await later.popup.close();
  const muted = await answer('Mute');
  await muted.button.click();
  await expect(muted.first).not.toContainText('ING');
  await muted.popup.close();
});
