import { chromium } from 'playwright-core';

/** A copy of a saved page, with the element that a step points at marked. */
export type Picture = { key: string; html: string };

const MARKED = '[data-feedkeeper-pointed]';

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
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      // In the element itself: a style sheet of the page does not reach into a shadow root.
      await page.locator(MARKED).first().evaluate(ringed, undefined, { timeout: 5_000 });
      pictures.set(key, (await page.screenshot()).toString('base64'));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function ringed(element: Element): void {
  const { style } = element as HTMLElement;
  style.setProperty('outline', '4px solid #0b6b66', 'important');
  style.setProperty('outline-offset', '4px');
  element.scrollIntoView({ block: 'center' });
}
