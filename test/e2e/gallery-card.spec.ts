import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser } from 'playwright-core';
import { drawSavedPages } from '../tools/saved-pages/draw.ts';
import { openBrowser } from './overlay/browser.ts';
import { hubPage } from './overlay/hub-page.ts';
import { World } from './overlay/world.ts';

const AXE = createRequire(import.meta.resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PICTURES = resolve(import.meta.dirname, '../results/gallery');
const THEMES = (['none', 'active'] as const).flatMap((forcedColors) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, forcedColors })),
);
/** What a page tries on the card is tried in overlay-attacks.spec.ts. */
const LOOKED_AT = (names: string[]) => names.filter((name) => name !== 'hostile');

let browser: Browser;

test.describe('the card', () => {
  test.setTimeout(240_000);

  test.beforeAll(async () => {
    mkdirSync(`${PICTURES}/card`, { recursive: true });
    browser = await openBrowser();
  });
  test.afterAll(() => browser?.close());

  test('has nothing that axe finds, in any state and theme, and leaves a picture of each', async () => {
    const context = await browser.newContext({ viewport: { width: 900, height: 640 } });
    const world = await World.open(context, hubPage(), { open: true });
    const names = LOOKED_AT((await world.run('driver.names()')) as string[]);
    await world.page.evaluate(readFileSync(AXE, 'utf8'));
    const found: string[] = [];
    for (const name of names) {
      await world.show(name, 60);
      for (const theme of THEMES) {
        await world.page.emulateMedia({ ...theme, reducedMotion: 'reduce' });
        const { colorScheme, forcedColors } = theme;
        const called = forcedColors === 'none' ? colorScheme : `forced-${colorScheme}`;
        const wrong = await world.page.evaluate(looked, RULES);
        const faint = (await world.run('driver.faint()')) as string[];
        found.push(...[...wrong, ...faint].map((each) => `${name}, ${called}: ${each}`));
        await world.page.screenshot({ path: `${PICTURES}/card/${name}-${called}.png` });
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });

  test('is not cut in long words at 320 px, at 200 % zoom, nor right to left', async () => {
    const sizes = [
      { name: 'narrow', width: 320, height: 568, dir: 'ltr' },
      { name: 'zoom', width: 450, height: 320, dir: 'ltr' },
      { name: 'rtl', width: 900, height: 640, dir: 'rtl' },
    ];
    const context = await browser.newContext();
    const world = await World.open(context, hubPage(), { language: 'pseudo' });
    const wrong: string[] = [];
    for (const { name: size, width, height, dir } of sizes) {
      await world.page.setViewportSize({ width, height });
      await world.page.evaluate((way) => {
        document.documentElement.dir = way;
      }, dir);
      for (const name of LOOKED_AT((await world.run('driver.names()')) as string[])) {
        await world.show(name, 60);
        const card = await world.box('card');
        const isInside =
          card && card.x >= 0 && card.x + card.width <= width && card.y + card.height <= height;
        if (!isInside) wrong.push(`${size}, ${name}: ${JSON.stringify(card)}`);
        const cut = (await world.run('driver.cut()')) as string[];
        if (cut.length > 0) wrong.push(`${size}, ${name}: ${cut.join(', ')} is cut`);
        const unseen = (await world.run('driver.unseen()')) as string[];
        if (unseen.length > 0) wrong.push(`${size}, ${name}: ${unseen.join(', ')} does not show`);
        await world.page.screenshot({ path: `${PICTURES}/card/${name}-${size}.png` });
      }
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('gives a screen reader its words, its presses and its news', async () => {
    const context = await browser.newContext({ viewport: { width: 900, height: 640 } });
    const world = await World.open(context, hubPage());
    const bar = [
      'region Feedkeeper',
      '  button Move the card. With the keyboard, use the arrow keys.',
    ];
    const presses = ['  button More', '  button Make the card small'];
    await world.show('words');
    expect(await world.tree()).toEqual([
      ...bar,
      '  heading Step 2 of 5 Connect your banks to Bank hub',
      ...presses,
      '  paragraph Press Add account.',
      '  paragraph Add every bank whose accounts you keep books for, before you go on to Ledgerly.',
      '  button Back',
      '  button Done',
      '  status Step 2 of 5 Press Add account.',
    ]);
    await world.show('record');
    expect(await world.tree()).toEqual([
      ...bar,
      '  heading Feedkeeper',
      ...presses,
      '  paragraph Bank hub lists 4 accounts here.',
      '  paragraph May Feedkeeper note them, with the day each consent ends? They stay in this browser.',
      '  button Not here',
      '  button Record 4 accounts',
      '  status Bank hub lists 4 accounts here.',
    ]);
    await world.show('guard');
    const guard = await world.tree();
    expect(guard.filter((line) => line.includes('listitem'))).toHaveLength(3);
    expect(guard.at(-1)).toBe(
      '  status Step 4 of 5 Tick every account, also those of other banks. 3 accounts are not ticked.',
    );
    await context.close();
  });
});

test('every saved page has its guide drawn on it, and a page that is not the guide’s has nothing', async () => {
  test.setTimeout(240_000);
  browser = await openBrowser();
  const pages = await drawSavedPages(browser, `${PICTURES}/pages`);
  await browser.close();
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter(({ hasStep, drawn }) => hasStep && !drawn?.says)).toEqual([]);
  expect(pages.filter(({ page, drawn }) => page === null && drawn !== null)).toEqual([]);
  expect(pages.filter(({ drawn }) => drawn?.ringed).length).toBeGreaterThan(25);
});

type Violation = { id: string; nodes: { target: unknown[] }[] };

/** Runs in the page: what axe finds, the page's own markup aside. */
async function looked(runOnly: string[]): Promise<string[]> {
  const { violations }: { violations: Violation[] } = await Reflect.get(globalThis, 'axe').run({
    runOnly,
    resultTypes: ['violations'],
  });
  // What is inside a shadow root is ours: a place there is a list of its own.
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => target.some(Array.isArray))
      .map(({ target }) => `${id} at ${JSON.stringify(target)}`),
  );
}
