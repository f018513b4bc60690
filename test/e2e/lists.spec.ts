import { expect, type Page, test } from '@playwright/test';
import { belgianIban } from '../bench/reading/long-page.ts';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { page as htmlPage } from '../sites/site.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { turnOnSite } from './screens.ts';

// One browser for all: nothing is recorded.
test.describe.configure({ mode: 'serial' });

const row = (n: number, more = ''): string =>
  `<li class="r"><b>Account ${n}</b> <span>${belgianIban(n)}</span> <em>Connected</em> ${more}</li>`;
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => row(from + n)).join('');

/** Lists of every kind that a site makes, at addresses of the aggregator's. */
const PAGES: Record<string, string> = {
  inner: `<ul>${rows(2, 4)}</ul>`,
  frames: `<h1>Accounts</h1><ul>${rows(0, 2)}</ul><iframe src="/live/accounts/inner" width="400" height="200"></iframe>
    <div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = \`<ul>${rows(4, 6)}</ul>\`;
    </script>`,
  late: '<h1>Accounts</h1><div id="list"></div>',
};

let served: Served;
let opened: OpenedChromium;
let page: Page;
let card: Card;

test.beforeAll(async () => {
  const demo = createDemo().respond;
  served = await serve((request) => {
    const { origin, pathname } = request.url;
    const html = PAGES[pathname.split('/').at(-1) ?? ''];
    return origin === DASHBOARD && html !== undefined
      ? htmlPage(`<!doctype html><title>Accounts › Live</title><body>${html}</body>`)
      : demo(request);
  });
  opened = await openChromium({
    profile: newProfile(),
    headed: true,
    locale: 'en-US',
    args: demoArguments(served, 'closed'),
  });
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  page = await opened.context.newPage();
  card = new Card(page);
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

const open = (list: string) => page.goto(`${DASHBOARD}/live/accounts/${list}`);
const lists = (count: number) =>
  card.says(`Ponto lists ${count.toLocaleString('en')} accounts here.`, 30_000);

test('accounts in a same-origin frame and in an open shadow root are read with the page', async () => {
  await open('frames');
  await lists(6);
});

test('a list that comes late is read when it comes, and what is added to it', async () => {
  await open('late');
  await page.waitForTimeout(700);
  await page.evaluate(
    (html) => {
      document.getElementById('list')!.innerHTML = html;
    },
    `<ul>${rows(0, 3)}</ul>`,
  );
  await lists(3);
  await page.evaluate(
    (html) => document.querySelector('#list ul')!.insertAdjacentHTML('beforeend', html),
    rows(3, 5),
  );
  await lists(5);
});

test('of a virtual list that tells its length the popup says how many of how many were seen', async () => {
  await page.goto(`${DASHBOARD}/live/accounts?list=virtual&count=300`);
  await card.says(/Ponto lists \d+ accounts here\./, 20_000);
  const popup = await opened.popupOver(page);
  await expect(popup.locator('body')).toContainText(/\d+ of 300 seen so far/);
  await popup.close();
});
