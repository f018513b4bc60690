import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { page as pageOf, type Site } from '../sites/site.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { turnOnSite } from './screens.ts';
import { unattached } from './unattached.ts';

// Pages that the browser shows though it loads none: one that it kept, and one that it has made ready. One profile for both.
test.describe.configure({ mode: 'serial' });

const LIST = `${DASHBOARD}/live/accounts`;
const START = `${DASHBOARD}/start`;
/** How long the user is at the start before going on to the list, in milliseconds. */
const AT_START = 6000;

const PAGES: Record<string, string> = {
  '/live/accounts': `<h1>Accounts</h1><table><tr><td>One<td>BE71 0961 2345 6769<tr><td>Two<td>NL91 ABNA 0417 1643 00</table>
    <a href="/live/integrations">Integrations</a><script>addEventListener('pageshow', (event) => { document.title = event.persisted ? 'kept' : 'loaded' })</script>`,
  '/live/integrations': '<h1>Integrations</h1>',
  '/start': `<h1>Start</h1><script type="speculationrules">{"prerender":[{"urls":["/live/accounts"],"eagerness":"immediate"}]}</script>
    <script>setTimeout(() => { location.href = '/live/accounts' }, ${AT_START})</script>`,
};

/** A browser keeps no page, and makes none ready, that may not be stored. */
const site: Site = ({ url }) => {
  const answer = pageOf(`<!doctype html><title>Ponto</title>${PAGES[url.pathname] ?? ''}`);
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-cache' } };
};

const profile = newProfile();
let served: Served;
let opened: OpenedChromium;

test.beforeAll(async () => {
  served = await serve(site);
  opened = await openChromium({
    profile,
    headed: true,
    locale: 'en-US',
    args: demoArguments(served, 'closed'),
    without: ['--disable-back-forward-cache'],
  });
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

test('a page that the user goes back to is recorded, and not what this tab showed meanwhile', async () => {
  const page = await opened.context.newPage();
  const card = new Card(page);
  await page.goto(LIST);
  await card.says('Ponto lists 2 accounts here.');
  await page.getByRole('link').click();
  await page.getByRole('heading', { name: 'Integrations' }).waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(() => history.back());
  await page.getByRole('heading', { name: 'Accounts' }).waitFor();
  expect(await page.title()).toBe('kept');
  await page.waitForTimeout(1000);
  await card.press('Record 2 accounts');
  await card.says('2 accounts of Ponto are recorded.');
});

test('a page that Chrome made ready before the user went there is guided once it is shown', async () => {
  await opened.close();
  const args = demoArguments(served, 'closed');
  const browser = await unattached({ profile, display: opened.display, locale: 'en-US', args });
  try {
    // What is loaded unpacked greets at each start, in a tab in front; a page behind it makes none ready.
    await wait(2000);
    await browser.open(START);
    await wait(AT_START + 3000);
    const { nodes, value } = await browser.look(
      LIST,
      "performance.getEntriesByType('navigation')[0].activationStart > 0",
    );
    expect(value, 'made ready before').toBe(true);
    expect(nodes).toContain('2 accounts');
  } finally {
    await browser.close();
  }
});
