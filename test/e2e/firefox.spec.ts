import { expect, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { findBrowser } from '../tools/find-browser.ts';
import { newFirefoxProfile, type OpenedFirefox, openFirefox } from './firefox.ts';
import type { FirefoxTab } from './firefox-tab.ts';

// The same day as in Chromium, shorter: what may differ in Firefox is its prompt, its pages and its storage.
test.describe.configure({ mode: 'serial' });
test.skip(findBrowser('firefox') === null, 'no Firefox is installed: apt-get install firefox-esr');

const profile = newFirefoxProfile();
let served: Served;
let firefox: OpenedFirefox;
let ponto: FirefoxTab;

test.beforeAll(async () => {
  served = await serve(createDemo().respond);
  firefox = await openFirefox({ profile, sites: served.port });
});

test.afterAll(async () => {
  await firefox?.close();
  await served?.stop();
});

test('refused in the prompt of Firefox, no card shows', async () => {
  ponto = await firefox.open(`${DASHBOARD}/live/accounts`);
  const options = await firefox.open(`${firefox.origin}/options.html#providers`);
  await options.press('Turn on dashboard.myponto.com');
  await options.answerPrompt(false);
  await options.close();
  await ponto.goto(`${DASHBOARD}/live/accounts`);
  await new Promise((later) => setTimeout(later, 1500));
  expect(await ponto.text()).not.toContain('Feedkeeper');
});

test('accepted, the open page shows the card, and its accounts are recorded', async () => {
  const options = await firefox.open(`${firefox.origin}/options.html#providers`);
  await options.press('Turn on dashboard.myponto.com');
  await options.answerPrompt(true);
  await ponto.says('Ponto lists 5 accounts here.');
  await ponto.press('Record 5 accounts');
  await options.close();
});

test('the popup lists the accounts with the days they have left', async () => {
  const popup = await firefox.open(`${firefox.origin}/popup.html`);
  await popup.says('Current account');
  await popup.says('8 days left');
  await popup.says('29 days left');
  await popup.close();
});

test('closed and opened again, the accounts are still there', async () => {
  await firefox.close();
  firefox = await openFirefox({ profile, sites: served.port });
  const popup = await firefox.open(`${firefox.origin}/popup.html`);
  await popup.says('Rent and utilities');
  await popup.says('75 days left');
});
