import { chromium } from 'playwright-core';

/** A copy of a saved page, with the element that a step points at marked. */
export type Picture = { key: string; html: string };

const RING =
  '[data-feedkeeper-pointed] { outline: 4px solid #0b6b66 !important; outline-offset: 4px }';

/** Pictures as base64, by key. Nothing of the pages is run, and nothing is fetched. */
export async function takePictures(
  executablePath: string,
  copies: readonly Picture[],
): Promise<Map<string, string>> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1000, height: 600 },
    });
    await context.route('**', (route) => route.abort());
    const page = await context.newPage();
    const pictures = new Map<string, string>();
    for (const { key, html } of copies) {
      await page.setContent(`${html}<style>${RING}</style>`, { waitUntil: 'domcontentloaded' });
      await page.locator('[data-feedkeeper-pointed]').first().scrollIntoViewIfNeeded();
      pictures.set(key, (await page.screenshot()).toString('base64'));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}
