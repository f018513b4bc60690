import { expect, type Page, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { APPS, DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { isRinged } from './card-ring.ts';
import { pickBank, startJourney, turnOnApp, turnOnSite } from './screens.ts';
import { addAccount, connectBank, switchOnAllBut } from './walk.ts';

// Journey E: Odoo has all five accounts; a sixth is to come, and one of another bank is switched off on the way.
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const BOOKS = APPS['18'];
const PATIENCE = 30_000;
let served: Served;
let opened: OpenedChromium;
let odoo: Page;

test.beforeAll(async () => {
  served = await serve(createDemo().respond);
  const args = demoArguments(served, 'closed');
  opened = await openChromium({ profile: newProfile(), headed: true, locale: 'en-US', args });
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

test('every account of Ponto is shared with Odoo', async () => {
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  await turnOnSite(opened, 'Ponto', 'authorization.myponto.com');
  await turnOnApp(opened, 'Odoo', BOOKS);
  const ponto = await opened.context.newPage();
  await ponto.goto(`${DASHBOARD}/live/accounts`);
  await new Card(ponto).press('Record 5 accounts', PATIENCE);
  await new Card(ponto).says('5 accounts of Ponto are recorded.', PATIENCE);
  await ponto.close();
  odoo = await opened.context.newPage();
  await odoo.goto(BOOKS);
  const share = await connectBank(odoo, 'KBC');
  await switchOnAllBut(share, 'nobody');
  await new Card(share).says('All 5 accounts', PATIENCE);
  await share.getByRole('button', { name: 'AUTHORIZE' }).click();
  await odoo.getByLabel('Current account').check();
  await odoo.locator('[name=sync_now]').click();
  await odoo.getByText('Connected until').waitFor();
  await odoo.close();
});

test('the journey begins in Ponto, where the new account is added and recorded', async () => {
  const ponto = await startJourney(opened, 'Bring new accounts into Odoo');
  await ponto.waitForURL(`${DASHBOARD}/live/accounts`);
  const card = new Card(ponto);
  await card.says('Check that the new account is in this list', PATIENCE);
  await addAccount(ponto, 'argenta');
  await card.says('6 accounts of Ponto are recorded.', PATIENCE);
  // Only the user knows which account is the new one: the step is theirs to end.
  await card.says('Check that the new account is in this list', PATIENCE);
  await card.press('Done', PATIENCE);
  await card.says('Open the list of connections', PATIENCE);
  await ponto.close();
});

test('in Odoo it leads from the connections to the share screen, not to a new connection', async () => {
  odoo = await opened.context.newPage();
  await odoo.goto(
    `${BOOKS}/odoo/action-account_online_synchronization.action_account_online_link_form?debug=1`,
  );
  const card = new Card(odoo);
  await card.says('open the line of your bank', PATIENCE);
  await odoo.getByRole('link', { name: 'KBC' }).click();
  await card.says('Press Update Credentials', PATIENCE);
  const button = odoo.getByRole('button', { name: 'Update Credentials' });
  await expect.poll(() => isRinged(odoo, button), { timeout: PATIENCE }).toBe(true);
});

test('an account of another bank that is switched off is named: Odoo will lose it', async () => {
  await odoo.getByRole('button', { name: 'Update Credentials' }).click();
  const opening = opened.context.waitForEvent('page');
  await odoo.frameLocator('iframe').getByRole('button', { name: 'CONNECT' }).click();
  const share = await opening;
  const card = new Card(share);
  // The new one was never shared: nothing is lost by it.
  const first = await card.says('1 account is not ticked.', PATIENCE);
  expect(first).toContain('Green savings');
  expect(first).toContain('Odoo will not see it.');
  await switchOnAllBut(share, 'nobody');
  await share.locator('.pick').filter({ hasText: 'Day to day' }).getByRole('switch').click();
  const said = await card.says('Odoo shows it today and will lose it.', PATIENCE);
  expect(said).toContain('Day to day');
  expect(said).not.toContain('Green savings');
  await share.getByRole('button', { name: 'AUTHORIZE' }).click();
  await expect.poll(() => share.isClosed(), { timeout: PATIENCE }).toBe(true);
});

test('after it was authorised, the history of that account says that Odoo lost it', async () => {
  const options = await opened.options('#accounts');
  await options.getByRole('button', { name: 'Day to day', exact: true }).click();
  await expect(options.locator('.history')).toContainText('No longer shared with Odoo');
  await options.close();
});

test.describe('the preview in the popup says it with its reason, and shows the new account', () => {
  for (const { bank, shown, hidden } of [
    {
      bank: 'Belfius',
      shown: 'will show no account',
      hidden: /Day to day.*not shared with Odoo: it was left unticked/,
    },
    { bank: 'Argenta', shown: 'will show 1 account', hidden: /Day to day.*not shared with Odoo/ },
  ])
    test(`for ${bank}`, async () => {
      const popup = await opened.popupOver(odoo);
      await pickBank(popup.getByLabel('The bank you pick in Odoo'), bank);
      await expect(popup.locator('body')).toContainText(shown);
      const row = popup.locator('.found li').filter({ hasText: 'Day to day' });
      await expect(row).toContainText(hidden);
      await popup.close();
    });
});
