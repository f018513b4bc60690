import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildGallery } from '../tools/build-gallery.ts';
import { ensureBrowser } from '../tools/find-browser.ts';
import { serveFolder } from '../tools/serve-folder.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The themes differ in colours alone: everything else is looked at once. */
const CONTRAST = ['color-contrast'];
const FORCED = { contrast: 'no-preference', forcedColors: 'active' } as const;
const THEMES = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' }, all: true },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' }, all: false },
  { name: 'light, more contrast', media: { colorScheme: 'light', contrast: 'more' }, all: false },
  { name: 'forced colours, light', media: { colorScheme: 'light', ...FORCED }, all: false },
  { name: 'forced colours, dark', media: { colorScheme: 'dark', ...FORCED }, all: false },
] as const;
/** Put into the page once: @axe-core/playwright puts it there for every look, and carries back all that passed. */
const AXE = createRequire(import.meta.resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);
const PICTURES = resolve(import.meta.dirname, '../results/gallery/e2e');

let served: { url: string; close: () => void };
let browser: Browser;

test.describe('every component in every state', () => {
  test.setTimeout(240_000);

  test.beforeAll(async () => {
    const found = ensureBrowser('chromium');
    if (!found.ok) throw new Error(found.say);
    mkdirSync(PICTURES, { recursive: true });
    served = await serveFolder(await buildGallery());
    browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  });

  test.afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test('has nothing that axe finds, in any theme, and leaves a picture of each', async () => {
    const page = await open();
    const found: string[] = [];
    const examples = await examplesOf(page);
    await page.evaluate(readFileSync(AXE, 'utf8'));
    for (const { name, on } of examples) {
      await page.setViewportSize({ width: on === 'popup' ? 380 : 1280, height: 800 });
      await show(page, name, 'en');
      for (const theme of THEMES) {
        // Without motion: a colour on its way to another is neither theme's.
        await page.emulateMedia({ forcedColors: 'none', ...theme.media, reducedMotion: 'reduce' });
        const wrong = await page.evaluate(looked, theme.all ? RULES : CONTRAST);
        found.push(...wrong.map((each) => `${name}, ${theme.name}: ${each}`));
      }
      await page.screenshot({ path: `${PICTURES}/${name.replaceAll(' ', '-')}.png` });
    }
    expect(found).toEqual([]);
  });

  for (const { language, size, popup, options } of [
    { language: 'pseudo', size: '380 px and at 200 % zoom', popup: 380, options: 640 },
    { language: 'de', size: '320 px, which is 400 % zoom', popup: 320, options: 320 },
  ])
    test(`fits its width in long words, at ${size}`, async () => {
      const page = await open();
      const wrong: string[] = [];
      for (const { name, on } of await examplesOf(page)) {
        await page.setViewportSize({ width: on === 'popup' ? popup : options, height: 800 });
        await show(page, name, language);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wrong.push(`${name}: ${over} px too wide`);
        wrong.push(...(await page.evaluate(spilt)).map((each) => `${name}: ${each}`));
      }
      expect(wrong).toEqual([]);
    });

  test('gives its main buttons an edge where the system chooses the colours', async () => {
    const page = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    const unseen: string[] = [];
    for (const { name } of await examplesOf(page)) {
      await show(page, name, 'en');
      unseen.push(...(await page.evaluate(withoutEdge)).map((button) => `${name}: ${button}`));
    }
    expect(unseen).toEqual([]);
  });

  test('moves nothing for a user who asked for less motion', async () => {
    const page = await open();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = new Set<string>();
    for (const { name } of await examplesOf(page)) {
      await show(page, name, 'en');
      for (const each of await page.evaluate(moves)) moving.add(`${name}: ${each}`);
    }
    expect([...moving]).toEqual([]);
  });
});

async function open(): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

async function show(page: Page, name: string, language: string): Promise<void> {
  const shown = await page.evaluate(
    (asked) => Reflect.get(globalThis, 'show')(asked.name, asked.language),
    { name, language },
  );
  if (shown !== true) throw new Error(`the gallery has no "${name}"`);
}

async function examplesOf(page: Page): Promise<{ name: string; on: 'popup' | 'options' }[]> {
  await page.goto(served.url);
  return JSON.parse((await page.locator('body').getAttribute('data-examples')) ?? '[]');
}

type Violation = { id: string; nodes: { target: string[] }[] };

/** Runs in the page: what axe finds there by these rules, or by the rules with these tags. */
async function looked(runOnly: string[]): Promise<string[]> {
  const { violations }: { violations: Violation[] } = await Reflect.get(globalThis, 'axe').run({
    runOnly,
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' | ')}`,
  );
}

/** Runs in the page: words that run out of their place, over what is beside it, or that stand a letter a line. */
function spilt(): string[] {
  // Cut by an ellipsis, scrolled, or with its padding beyond its edge, so that its words stand in line.
  const MEANT = '.sr-only, svg, .cm-editor, .cut, .grow, .quiet';
  return [...document.querySelectorAll<HTMLElement>('#app *')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeName === '#text'))
    .filter((each) => each.checkVisibility() && !each.closest(MEANT))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      const around = each.parentElement?.getBoundingClientRect();
      const isOut = around !== undefined && around.width > 0 && box.right > around.right + 1;
      const isSplit = box.height > 8 * box.width && (each.textContent?.length ?? 0) > 12;
      return isOut || isSplit;
    })
    .map((each) => `${each.tagName.toLowerCase()}.${each.className} "${each.textContent}"`);
}

/** Runs in the page. A ground colour is not drawn in forced colours: what is pressed needs a border, or words underlined. */
function withoutEdge(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button.button.main, a.button.main')]
    .filter((each) => Number.parseFloat(getComputedStyle(each).borderTopWidth) < 1)
    .map((each) => each.textContent ?? '');
}

/** Runs in the page: what has a transition or an animation longer than a glance. */
function moves(): string[] {
  const longest = (times: string) =>
    Math.max(...times.split(',').map((each) => Number.parseFloat(each)));
  return [...document.querySelectorAll('*')]
    .filter((each) => {
      const style = getComputedStyle(each);
      return (
        longest(style.transitionDuration) > 0.05 ||
        (style.animationName !== 'none' && longest(style.animationDuration) > 0.05)
      );
    })
    .map((each) => `${each.tagName.toLowerCase()}.${each.className}`);
}
