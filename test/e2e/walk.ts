import type { Page } from 'playwright-core';
import type { Card } from './card.ts';

/** Milliseconds that a person needs at the least to log in and confirm. */
const AT_BANK = 2500;

/** What the user does on the demo's own pages. The extension presses nothing, so this is all pressing there is. */

/**
 * Adds one more account at the demo aggregator, by way of the bank's own page. `guided`: by what the card says, as who
 * follows it does; a page that is left before it was looked at has led nobody on.
 */
export async function addAccount(page: Page, institution: string, guided?: Card): Promise<void> {
  await page.getByRole('link', { name: 'Add account' }).click();
  await guided?.says('Choose the country of your bank');
  await page.locator('[name=institution]').selectOption(institution);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Confirm' }).waitFor();
  // Nothing of ours shows at a bank, so nothing can be waited for; who is there for a moment is only passing by.
  if (guided) await page.waitForTimeout(AT_BANK);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('table').waitFor();
}

/** From the app's dashboard to the aggregator's share screen, in the pop-up that the connect dialog opens. */
export async function connectBank(page: Page, institution: string): Promise<Page> {
  await page.locator('[data-menu-xmlid="account.menu_finance_configuration"]').click();
  await page.getByRole('menuitem', { name: 'Add a Bank Account' }).click();
  const dialog = page.frameLocator('iframe');
  await dialog.getByRole('button', { name: institution, exact: true }).click();
  const opening = page.context().waitForEvent('page');
  await dialog.getByRole('button', { name: 'CONNECT' }).click();
  const share = await opening;
  await share.locator('.pick').first().waitFor();
  return share;
}

/** Turns on every switch of the share screen but the one beside this name. */
export async function switchOnAllBut(share: Page, name: string): Promise<void> {
  for (const row of await share.locator('.pick').all()) {
    if ((await row.textContent())?.includes(name)) continue;
    const control = row.getByRole('switch');
    if ((await control.getAttribute('aria-checked')) !== 'true') await control.click();
  }
}
