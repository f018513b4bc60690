import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildGallery } from '../tools/build-gallery.ts';
import { ensureBrowser } from '../tools/find-browser.ts';
import { serveFolder } from '../tools/serve-folder.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let served: { url: string; close: () => void };
let browser: Browser;

test.describe('every component in every state', () => {
  test.setTimeout(420_000);

  test.beforeAll(async () => {
    const found = ensureBrowser('chromium');
    if (!found.ok) throw new Error(found.say);
    served = await serveFolder(await buildGallery());
    browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  });

  test.afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`has nothing that axe finds, in the ${theme} theme`, async () => {
      const page = await open({ colorScheme: theme });
      const found: string[] = [];
      for (const { name, on } of await examplesOf(page)) {
        await page.setViewportSize({ width: on === 'popup' ? 380 : 1280, height: 800 });
        await page.goto(`${served.url}?example=${encodeURIComponent(name)}`);
        // The themes differ in colours alone: everything else is looked at once.
        const axe = new AxeBuilder({ page });
        const { violations } = await (theme === 'light'
          ? axe.withTags(RULES)
          : axe.withRules('color-contrast')
        ).analyze();
        for (const each of violations) {
          found.push(`${name}: ${each.id} at ${each.nodes.map((node) => node.target).join(' | ')}`);
        }
      }
      expect(found).toEqual([]);
    });
  }

  test('fits its width in long words, at 380 px and at 200 % zoom', async () => {
    const page = await open({});
    const wide: string[] = [];
    for (const { name, on } of await examplesOf(page)) {
      await page.setViewportSize({ width: on === 'popup' ? 380 : 640, height: 800 });
      await page.goto(`${served.url}?example=${encodeURIComponent(name)}&language=pseudo`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${name}: ${over} px too wide`);
    }
    expect(wide).toEqual([]);
  });
});

async function open(options: { colorScheme?: 'light' | 'dark' }): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

async function examplesOf(page: Page): Promise<{ name: string; on: 'popup' | 'options' }[]> {
  await page.goto(served.url);
  return JSON.parse((await page.locator('body').getAttribute('data-examples')) ?? '[]');
}
