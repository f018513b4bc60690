import type { Page } from 'playwright-core';

/** What a page does to a guide; true when the highlight is seen, around the target, all the same. */
export const HARDSHIPS: Record<string, (page: Page) => Promise<boolean>> = {
  'hostile page CSS': async (page) => {
    await page.addStyleTag({
      content: `html > :not(head, body), body > :not(#page) { opacity: 0 !important; transform: scale(0) !important; visibility: hidden !important }`,
    });
    const before = await page.screenshot();
    await page.evaluate('contender.start()');
    await page.waitForTimeout(900);
    return !before.equals(await page.screenshot());
  },
  'target re-rendered': async (page) => {
    await page.evaluate('contender.start()');
    await page.waitForTimeout(900);
    await page.evaluate(
      'document.querySelector(\'#one\').parentNode.outerHTML = \'<p style="padding-top: 80px"><button id="one">Add account</button></p>\'',
    );
    await page.waitForTimeout(900);
    return isAroundTarget(page);
  },
  'late target': async (page) => {
    await page.evaluate(
      "document.querySelector('#one').remove(); try { contender.start() } catch {}",
    );
    await page.waitForTimeout(900);
    await page.evaluate(
      "document.querySelector('h1').insertAdjacentHTML('afterend', '<p style=\"padding-top: 40px\"><button id=\"one\">Add account</button></p>')",
    );
    await page.waitForTimeout(1500);
    return isAroundTarget(page);
  },
};

function isAroundTarget(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const drawn = contender.drawn();
    const { x, y, width } = document.querySelector('#one').getBoundingClientRect();
    return drawn !== null && Math.abs(drawn.x - x) < 12 && Math.abs(drawn.y - y) < 12 && Math.abs(drawn.width - width) < 24;
  })()`);
}
