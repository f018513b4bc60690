import { expect, test } from '@playwright/test';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureBrowser } from '../tools/find-browser.ts';
import { ATTACKS, type Outcome } from './overlay/attacks.ts';
import { hubPage } from './overlay/hub-page.ts';
import { looksLike, picture } from './overlay/looks-like.ts';
import { World } from './overlay/world.ts';

let context: BrowserContext;

test.beforeAll(async () => {
  const browser = ensureBrowser('chromium');
  if (!browser.ok) throw new Error(browser.say);
  const opened = await chromium.launch({
    executablePath: browser.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  context = await opened.newContext({ viewport: { width: 900, height: 640 } });
});
test.afterAll(() => context.browser()?.close());
test.afterEach(async () => {
  for (const page of context.pages()) await page.close();
});

/** Draws the card that asks to record, lets the page attack, and presses where "Record" was drawn. */
async function suffer(world: World, attack: string): Promise<Outcome> {
  await world.show('record');
  const card = await world.box('card');
  const record = await world.box('record');
  if (!card || !record) throw new Error('no card');
  const before = await picture(world.page, card);
  await world.page.evaluate(`{ ${attack} }`);
  await world.page.waitForTimeout(900);
  const shown = looksLike(before, await picture(world.page, card));
  await world.page.mouse.click(record.x + record.width / 2, record.y + record.height / 2);
  const taken = (await world.pressed()).includes('record');
  return `${shown ? 'shown' : 'hidden'}, ${taken ? 'taken' : 'refused'}`;
}

for (const attack of ATTACKS) {
  test(`${attack.name}: ${attack.expect}`, async () => {
    const world = await World.open(context, hubPage());
    expect(await suffer(world, attack.run)).toBe(attack.expect);
  });
}
