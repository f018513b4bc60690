import { expect, type Page, test } from '@playwright/test';
import { type OpenedChromium, openChromium } from './browser.ts';

let opened: OpenedChromium;
let options: Page;
const refused: string[] = [];

test.describe('the workbench of a guide', () => {
  test.setTimeout(90_000);

  test.beforeAll(async () => {
    opened = await openChromium();
    options = await opened.options('#providers');
    options.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    await options.reload();
  });

  test.afterAll(() => opened?.close());

  test('a copy of a shipped guide opens in an editor that holds its style under our policy', async () => {
    await options.getByRole('combobox', { name: 'Copy of a guide' }).selectOption('ponto');
    await expect(editor()).toContainText('"format"');
    expect(await editor().evaluate((at) => getComputedStyle(at).whiteSpace)).toMatch(
      /^(pre|break)/,
    );
    expect(refused).toEqual([]);
  });

  test('a slip is told at its place, and mended from the grammar', async () => {
    await write('{\n  "format": 1,\n  "id": "mine",\n  "name": "Mine",\n  "kynd": "app"\n}');
    const slip = options.locator('.cm-lintRange-error', { hasText: '"kynd"' });
    await expect(slip).toBeVisible();
    await slip.hover();
    await expect(options.locator('.cm-tooltip-lint')).toContainText('did you mean "kind"');
    await write('{ "format": 1, "kin');
    await options.keyboard.press('Control+Space');
    await expect(options.locator('.cm-tooltip-autocomplete')).toContainText('"kind"');
    await options.keyboard.press('Escape');
  });

  test('what is mended is saved, and marked as yours', async () => {
    await write(JSON.stringify(GUIDE, null, 2));
    await options.getByRole('button', { name: 'Trust this guide' }).click();
    const card = options.locator('article', { hasText: 'My own feed' });
    await expect(card.getByText('yours', { exact: true })).toBeVisible();
  });
});

const GUIDE = {
  format: 1,
  id: 'mine',
  name: 'My own feed',
  kind: 'aggregator',
  reviewed: null,
  sources: [],
  sites: ['https://feed.example.com'],
  pages: { accounts: { path: '/accounts' } },
  journeys: { connect: { title: 'Connect', steps: [{ at: 'accounts', say: 'Press Add.' }] } },
};

function editor() {
  return options.getByRole('textbox', { name: "The guide's text" });
}

async function write(text: string): Promise<void> {
  await editor().focus();
  await options.keyboard.press('Control+A');
  await options.keyboard.insertText(text);
}
