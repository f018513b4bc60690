import type { Locator, Page } from 'playwright-core';
import type { OpenedChromium } from './browser.ts';
import { acceptPrompt, refusePrompt } from './permission-prompt.ts';

/** The extension's own screens, as a user goes through them. */

/** One aggregator or app among the providers. */
export function providerCard(options: Page, name: string): Locator {
  return options
    .getByRole('article')
    .filter({ has: options.getByRole('heading', { name, exact: true }) });
}

/** Turns a site on, and answers the browser's prompt. Without a window there is no prompt to answer. */
export async function turnOnSite(
  opened: OpenedChromium,
  provider: string,
  site: string,
  answer: 'accept' | 'refuse' = 'accept',
): Promise<void> {
  const options = await opened.options('#providers');
  const card = providerCard(options, provider);
  await card.getByRole('button', { name: `Turn on ${site}`, exact: true }).click();
  await answerPrompt(opened, answer);
  await options.close();
}

/** Turns an app on at an address of the user's own. */
export async function turnOnApp(
  opened: OpenedChromium,
  provider: string,
  address: string,
): Promise<void> {
  const options = await opened.options('#providers');
  const card = providerCard(options, provider);
  await card.getByRole('textbox').fill(address);
  await card.getByRole('button', { name: 'Turn on', exact: true }).click();
  await answerPrompt(opened, 'accept');
  await card.getByText(new URL(address).host).first().waitFor();
  await options.close();
}

/** Starts a journey and gives the page that it opens. */
export async function startJourney(opened: OpenedChromium, title: string): Promise<Page> {
  const options = await opened.options('#journeys');
  const card = providerCard(options, title);
  const opening = opened.context.waitForEvent('page');
  await card.getByRole('button', { name: 'Start', exact: true }).click();
  const page = await opening;
  await page.waitForLoadState();
  await options.close();
  await page.bringToFront();
  return page;
}

async function answerPrompt(opened: OpenedChromium, answer: 'accept' | 'refuse'): Promise<void> {
  if (opened.display === null) return;
  await (answer === 'accept' ? acceptPrompt(opened) : refusePrompt(opened));
}

/** Picks a bank in a list whose entries say how many accounts it has: "KBC (2)". */
export async function pickBank(list: Locator, bank: string): Promise<void> {
  const entry = list.getByRole('option', { name: new RegExp(`^${bank}\\b`) });
  await entry.waitFor({ state: 'attached' });
  await list.selectOption({ label: (await entry.textContent()) ?? '' });
}
