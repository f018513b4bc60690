import { expect, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { findBrowser } from '../tools/find-browser.ts';
import { type OpenedFirefox, openFirefox } from './firefox.ts';
import type { FirefoxTab } from './firefox-tab.ts';

// Faults that Firefox meets in its own way. One browser goes through them.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);
test.skip(findBrowser('firefox') === null, 'no Firefox is installed: apt-get install firefox-esr');

let served: Served;
let firefox: OpenedFirefox;
let ponto: FirefoxTab;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  served = await serve(createDemo().respond);
  firefox = await openFirefox({ sites: served.port });
  ponto = await firefox.open(`${DASHBOARD}/live/accounts`);
  const options = await firefox.open(`${firefox.origin}/options.html#providers`);
  await options.press('Turn on dashboard.myponto.com');
  await options.answerPrompt(true);
  await ponto.says('Ponto lists 5 accounts here.', 30_000);
  await options.close();
});

test.afterAll(async () => {
  await firefox?.close();
  await served?.stop();
});

test('C4 an update while a page is open: the card that it left is cleared away, and one that works comes in its place', async () => {
  await firefox.update();
  // The old card is there until the new one is, and a press on it leads nowhere: so it is pressed until one is heard.
  await expect(async () => {
    await ponto.press('Record 5 accounts');
    await ponto.says('5 accounts of Ponto are recorded.', 1000);
  }).toPass({ timeout: 30_000 });
  expect(await ponto.run(CARDS)).toBe(1);
});

test('E9 a permission taken away: the card leaves, and what was recorded stays', async () => {
  const options = await firefox.open(`${firefox.origin}/options.html#accounts`);
  await options.says('Current account', 30_000);
  await options.run(
    `const origins = Cu.cloneInto({ origins: ['${DASHBOARD}/*'] }, window);
     return window.wrappedJSObject.browser.permissions.remove(origins).then(() => true);`,
  );
  await expect.poll(() => ponto.run(CARDS), { timeout: 15_000 }).toBe(0);
  await options.goto(`${firefox.origin}/options.html#accounts`);
  await options.says('Current account', 30_000);
});

test('E9 given again where it was taken away, in the browser’s own settings: the card is back on the open page', async () => {
  const { marionette } = firefox;
  await marionette.inBrowser(() =>
    marionette.send('WebDriver:ExecuteAsyncScript', { script: GRANT, args: [DASHBOARD] }),
  );
  await ponto.says('5 accounts of Ponto are recorded.');
});

/** As the switch of a site among the add-on's permissions. */
const GRANT = `const [site, done] = arguments;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('feedkeeper@feedkeeper.invalid');
  ExtensionPermissions.add(extension.id, { permissions: [], origins: [site + '/*'] }, extension).then(() => done(), done);`;

/** How many cards of ours the page holds. */
const CARDS = `return [...document.querySelectorAll('div')].filter((host) => host.openOrClosedShadowRoot?.querySelector('.card')).length;`;
