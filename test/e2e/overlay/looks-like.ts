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

/** A part of a picture of the whole window, as its bytes; edges left out as above. */
export function partOf(png: Buffer, box: Box): Promise<Buffer> {
  const [left, top] = [Math.round(box.x) + 10, Math.round(box.y) + 10];
  const [width, height] = [Math.round(box.width) - 20, Math.round(box.height) - 20];
  return sharp(png).extract({ left, top, width, height }).removeAlpha().raw().toBuffer();
}

/** Whether two pictures look the same: the mean difference of a channel, of 255. */
export function looksLike(a: Buffer, b: Buffer): boolean {
  if (a.length !== b.length) return false;
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return sum / a.length < 12;
}
