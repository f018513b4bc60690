import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Box } from './world.ts';

/** A picture of a part of the window, as its bytes. */
export async function picture(page: Page, box: Box): Promise<Buffer> {
  // The ring's and the shadow's edges are left out.
  const clip = { x: box.x + 10, y: box.y + 10, width: box.width - 20, height: box.height - 20 };
  return sharp(await page.screenshot({ clip, animations: 'allow' }))
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Whether two pictures look the same: the mean difference of a channel, of 255. */
export function looksLike(a: Buffer, b: Buffer): boolean {
  if (a.length !== b.length) return false;
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return sum / a.length < 12;
}
