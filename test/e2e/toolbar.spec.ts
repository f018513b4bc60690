import { expect, test } from '@playwright/test';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import { type Served, serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { acceptPrompt, refusePrompt } from './permission-prompt.ts';
import { RealPopup } from './real-popup.ts';

let served: Served;
let opened: OpenedChromium;

// A real desktop's keys are pressed: on a loaded machine a window can be slow to take the focus.
test.describe.configure({ retries: 3 });

test.beforeAll(async () => {
  served = await serve(createDemo().respond);
  opened = await openChromium({
    headed: true,
    locale: 'en-US',
    args: demoArguments(served, 'closed'),
  });
  // The welcome page comes in front of whatever page is there a second after the installation.
  await expect
    .poll(() => opened.context.pages().some((each) => each.url().endsWith('#welcome')), {
      timeout: 20_000,
    })
    .toBe(true);
});

test.afterAll(async () => {
  await opened?.close();
  await served?.stop();
});

// Seen in Chromium 156: the browser's prompt takes the focus, and the popup closes before the answer. What the
// popup would do after the answer is never done: it has to be done by the background.
test('turned on in the popup of the toolbar, a site is on once the prompt is accepted, and not before', async () => {
  const page = await opened.context.newPage();
  await page.goto(`${DASHBOARD}/live/accounts`);
  const first = await RealPopup.over(opened, page);
  await first.says('This looks like Ponto');
  await first.press('Turn on for Ponto');
  await refusePrompt(opened);
  await page.waitForTimeout(500);
  expect(await new Card(page).text()).toBe('');

  const second = await RealPopup.over(opened, page);
  await second.press('Turn on for Ponto');
  await acceptPrompt(opened);
  await page.bringToFront();
  await new Card(page).says('Ponto lists 5 accounts here.');
});
