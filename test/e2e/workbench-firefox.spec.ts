import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { type Served, serve } from '../sites/server.ts';
import { page, type Site } from '../sites/site.ts';
import { findBrowser } from '../tools/find-browser.ts';
import { AFTER, BEFORE, SITE } from './acme/acme-hub.ts';
import { writeGuide } from './acme/write-guide.ts';
import { type OpenedFirefox, openFirefox } from './firefox.ts';
import { CONTROL, DOWN, ESCAPE, paste, press } from './firefox-paste.ts';
import { READ } from './firefox-read.ts';
import type { FirefoxTab } from './firefox-tab.ts';

// The main line of workbench.spec.ts: what may differ in Firefox is the editor's root, the veil's frame and how scripts are brought in.
test.describe.configure({ mode: 'serial' });
test.skip(findBrowser('firefox') === null, 'no Firefox is installed: apt-get install firefox-esr');

const EDITOR = '.cm-content';
const BUTTON = '[data-testid=link-account]';

let html = BEFORE;
let served: Served;
let firefox: OpenedFirefox;
let options: FirefoxTab;
let acme: FirefoxTab;

test.beforeAll(async () => {
  const demo = createDemo().respond;
  const site: Site = (request) => (request.url.origin === SITE ? page(html) : demo(request));
  served = await serve(site);
  firefox = await openFirefox({ sites: served.port });
  options = await firefox.open(`${firefox.origin}/options.html#providers`);
});

test.afterAll(async () => {
  await firefox?.close();
  await served?.stop();
});

test('a slip in a pasted guide is told at its place, and the grammar completes what is typed', async () => {
  await paste(firefox, options, EDITOR, '{\n  "format": 1,\n  "id": "mine",\n  "kynd": "app"\n}');
  await options.until(
    `${READ} return elements(document.documentElement).some((element) => element.matches('.cm-lintRange-error') && element.textContent === '"kynd"')`,
  );
  await options.says('did you mean "kind"');
  await paste(firefox, options, EDITOR, '{ "format": 1, "kin');
  await press(firefox.marionette, CONTROL, ' ');
  await options.boxOf('.cm-tooltip-autocomplete');
  await press(firefox.marionette, ESCAPE);
});

test('a pasted guide is trusted, turned on through the prompt of Firefox, and its card is drawn', async () => {
  await paste(firefox, options, EDITOR, readFileSync(writeGuide(), 'utf8'));
  await options.says('Connect your bank to Acme Hub');
  await options.press('Trust this guide');
  acme = await firefox.open(`${SITE}/accounts`);
  await options.press('Turn on dashboard.acme-hub.example');
  await options.answerPrompt(true);
  await acme.says('lists 2 accounts here.');
});

test('after a redesign the guide is tried on the tab, mended by pointing, and tried again', async () => {
  html = AFTER;
  await acme.goto(`${SITE}/accounts`);
  await acme.says('lists 2 accounts here.');
  await options.press('Try on this tab');
  await options.says('This is the page “accounts”.');
  await options.says('2 accounts read');
  await acme.says('Press Connect a bank.');

  await options.press('Point at an element');
  await acme.says('Press the element you mean.');
  await heard();
  const { x, y } = await acme.boxOf(BUTTON);
  await acme.pressAt({ x: x + 20, y: y + 5 });
  await options.says('{"role":"button","name":"linkAnAccount"}');
  expect(await heard()).toEqual([]);
  expect(await options.text()).toContain(`{"css":"button[data-testid='link-account']"}`);
  expect(await options.text()).not.toContain('css-9z8y7x');

  await paste(firefox, options, '.bench form input', 'addAccount');
  await options.press('Put it into the guide');
  await options.says('found by locator 1');
  await ringed();
  await options.press('Trust this guide');
  await options.press('End the trial');
});

test('without a mouse an element is picked from a list, ringed, and the page hears nothing', async () => {
  await options.press('Choose from a list');
  await options.says('button · Link an account');
  await options.press('[size]');
  await press(firefox.marionette, DOWN);
  await ringed();
  await options.press('End the trial');
  expect(await heard()).toEqual([]);
});

/** Waits until the ring is around the button of the redesigned page. */
async function ringed(): Promise<void> {
  await acme.until(
    `${READ} const [ring, button] = [boxOf('.ring'), boxOf(arguments[0])];
    return ring && Math.abs(ring.x + ring.width / 2 - button.x - button.width / 2) <= 2 && Math.abs(ring.y + ring.height / 2 - button.y - button.height / 2) <= 2`,
    [BUTTON],
  );
}

/** What the page has heard since it was asked last. */
async function heard(): Promise<unknown> {
  return acme.run('return [...window.wrappedJSObject.heard.splice(0)]');
}
