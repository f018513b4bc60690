import { expect, type Page, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { listsOr, rows } from './list-pages.ts';
import { turnOnSite } from './screens.ts';

// One browser for all: nothing is recorded before the last test says yes.
test.describe.configure({ mode: 'serial' });

let served: Served;
let opened: OpenedChromium;
let page: Page;
let card: Card;

test.beforeAll(async () => {
  served = await serve(listsOr(createDemo().respond));
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

for (const [where, address] of [
  ['the page', 'share-page'],
  ['a same-origin frame', 'share-in-frame'],
  ['an open shadow root', 'share-in-root'],
])
  test(`a box that is ticked in ${where} is seen at once`, async () => {
    await page.goto(`${DASHBOARD}/${address}`);
    await card.says('2 accounts are not ticked.');
    const place = address === 'share-in-frame' ? page.frameLocator('iframe') : page;
    await place.getByRole('checkbox').first().check();
    await card.says('1 account is not ticked.', 2000);
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

test('what is authorised in a same-origin frame is recorded as shared', async () => {
  await page.goto(`${DASHBOARD}/share-in-frame`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('checkbox').first().check();
  await card.says('1 account is not ticked.');
  await frame.getByRole('button', { name: 'Authorize' }).click();
  await page.goto(`${DASHBOARD}/live/integrations`);
  await expect.poll(sharedWithOdoo).toBe(1);
});

/** How many accounts the database says that Odoo has. */
async function sharedWithOdoo(): Promise<number> {
  const options = await opened.options('#about');
  const found = await options.evaluate(
    () =>
      new Promise<{ app: string; accounts: Record<string, { shared?: { value: boolean } }> }[]>(
        (done) => {
          const opening = indexedDB.open('feedkeeper');
          opening.onsuccess = () => {
            const asked = opening.result
              .transaction('connections')
              .objectStore('connections')
              .getAll();
            asked.onsuccess = () => done(asked.result);
          };
        },
      ),
  );
  await options.close();
  return found
    .filter(({ app }) => app === 'odoo')
    .flatMap(({ accounts }) => Object.values(accounts))
    .filter((account) => account.shared?.value).length;
}
