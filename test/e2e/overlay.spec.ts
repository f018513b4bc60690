import { expect, test } from '@playwright/test';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureBrowser } from '../tools/find-browser.ts';
import { hubPage } from './overlay/hub-page.ts';
import { type Box, World } from './overlay/world.ts';

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

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

async function boxes(
  world: World,
  target = '#add',
): Promise<{ card: Box; ring: Box; target: Box }> {
  const card = await world.box('card');
  const ring = await world.box('ring');
  const box = await world.page.locator(target).boundingBox();
  if (!card || !ring || !box) throw new Error(`not drawn: ${JSON.stringify({ card, ring, box })}`);
  return { card, ring, target: box };
}

function around(ring: Box, target: Box): boolean {
  const off = [ring.x + 5 - target.x, ring.y + 5 - target.y, ring.width - 10 - target.width];
  return off.every((by) => Math.abs(by) <= 1.5);
}

test('the ring is around the target and the card beside it', async () => {
  const world = await World.open(context, hubPage());
  await world.show('step');
  const { card, ring, target } = await boxes(world);
  expect(around(ring, target)).toBe(true);
  expect(apart(card, target)).toBe(true);
});
