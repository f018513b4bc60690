import { test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { findBrowser } from '../tools/find-browser.ts';
import { type OpenedFirefox, openFirefox } from './firefox.ts';
import type { FirefoxTab } from './firefox-tab.ts';
import { listsOr, rows } from './list-pages.ts';

// The lists that lists.spec.ts walks in Chromium: what may differ is frames, shadow roots and how changes are told.
test.describe.configure({ mode: 'serial' });
test.skip(findBrowser('firefox') === null, 'no Firefox is installed: apt-get install firefox-esr');

let served: Served;
let firefox: OpenedFirefox;
let page: FirefoxTab;

test.beforeAll(async () => {
  served = await serve(listsOr(createDemo().respond));
  firefox = await openFirefox({ sites: served.port });
  page = await firefox.open(`${DASHBOARD}/live/accounts/late`);
  const options = await firefox.open(`${firefox.origin}/options.html#providers`);
  await options.press('Turn on dashboard.myponto.com');
  await options.answerPrompt(true);
  await options.says('Turn off');
  await options.close();
});

test.afterAll(async () => {
  await firefox?.close();
  await served?.stop();
});

const open = (list: string) => page.goto(`${DASHBOARD}/live/accounts/${list}`);
const lists = (count: number) => page.says(`Ponto lists ${count} accounts here.`, 30_000);

test('accounts in a same-origin frame and in an open shadow root are read with the page', async () => {
  await open('frames');
  await lists(6);
});

test('a list that comes late is read when it comes, and what is added to it', async () => {
  await open('late');
  await page.run(
    "document.getElementById('list').innerHTML = arguments[0]",
    `<ul>${rows(0, 3)}</ul>`,
  );
  await lists(3);
  await page.run(
    "document.querySelector('#list ul').insertAdjacentHTML('beforeend', arguments[0])",
    rows(3, 5),
  );
  await lists(5);
});

test('a list that is made anew all the time stays read, and one more account is seen', async () => {
  await open('rerenders');
  await lists(4);
  await page.run(
    "document.head.append(Object.assign(document.createElement('script'), { textContent: 'last = 5' }))",
  );
  await lists(5);
});

test('a virtual list without a count is gathered while the user scrolls', async () => {
  await open('window');
  await lists(8);
  for (let top = 300; top <= 1800; top += 300) {
    await page.run("document.getElementById('scroller').scrollTo(0, arguments[0])", top);
    await lists(Math.min(40, top / 50 + 8));
  }
});
