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

// One browser for all: nothing is recorded before the last test says yes.
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
  rerenders: `<h1>Accounts</h1><div id="list"></div><script>
      let last = 4;
      const all = \`${rows(0, 5)}\`.split('</li>');
      setInterval(() => { list.innerHTML = '<ul>' + all.slice(0, last).join('</li>') + '</ul>'; }, 150);
    </script>`,
  // No row count, no set size: only its rows tell that it is a window over more.
  window: `<h1>Accounts</h1><div id="scroller" style="height:400px;overflow-y:auto"></div><script>
      const all = \`${rows(0, 40)}\`.split('</li>').slice(0, 40);
      const draw = () => {
        const first = Math.floor(scroller.scrollTop / 50);
        scroller.innerHTML = '<div style="height:2000px;position:relative"><ul style="position:absolute;margin:0;top:' + first * 50 + 'px">'
          + all.slice(first, first + 8).map((one) => one.replace('<li', '<li style="height:50px"') + '</li>').join('') + '</ul></div>';
      };
      draw();
      scroller.addEventListener('scroll', draw);
    </script>`,
  open: `<h1>Accounts</h1><section><ul><li><img alt="Huis Vermeer"><b>Till</b> <span>BE49999000000171</span> Connected, expires on 03/04/2027</li></ul></section>`,
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

test('a list that is made anew all the time stays read, and one more account is seen', async () => {
  await open('rerenders');
  await lists(4);
  await page.evaluate('last = 5');
  await lists(5);
});

test('a virtual list without a count is gathered while the user scrolls', async () => {
  await open('window');
  await lists(8);
  for (let top = 300; top <= 2000; top += 300) {
    await page.evaluate((to) => document.getElementById('scroller')?.scrollTo(0, to), top);
    await lists(Math.min(40, top / 50 + 8));
  }
  await lists(40);
});

test('of a virtual list that tells its length the popup says how many of how many were seen', async () => {
  await page.goto(`${DASHBOARD}/live/accounts?list=virtual&count=300`);
  await card.says(/Ponto lists \d+ accounts here\./, 20_000);
  const popup = await opened.popupOver(page);
  await expect(popup.locator('body')).toContainText(/\d+ of 300 seen so far/);
  await popup.close();
});

test('what is uncertain is asked in the card and in the popup, and asked once', async () => {
  await open('open');
  await card.says('Ponto lists 1 account here.');
  await card.press('Record it');
  await card.says('Which day is this?');
  const popup = await opened.popupOver(page);
  await expect(popup.getByRole('heading', { name: 'Which day is this?' })).toBeVisible();
  await popup.getByRole('button', { name: /Apr(il)? 3/ }).click();
  await expect(
    popup.getByRole('heading', { name: 'Which bank is this account at?' }),
  ).toBeVisible();
  await popup.close();
  await card.says('Which bank is this account at?');
  await card.press('Huis Vermeer');
  await card.says('1 account of Ponto is recorded.');
  // Remembered: neither the page nor the popup asks again.
  await page.reload();
  await card.says('1 account of Ponto is recorded.');
  const after = await opened.popup();
  await expect(after.locator('body')).toContainText('Huis Vermeer');
  await expect(after.locator('body')).not.toContainText('Which');
  await after.close();
});
