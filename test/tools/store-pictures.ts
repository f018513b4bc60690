import { join } from 'node:path';
import sharp from 'sharp';
import { drawing } from './draw-icons.ts';

const GROUND = '#e9f2f0';
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** A picture in the size that both stores take, on a quiet ground where it is smaller than that. */
export async function toStoreSize(picture: string, to: string): Promise<void> {
  const inside = await sharp(picture)
    .resize({ width: 1200, height: 720, fit: 'inside', withoutEnlargement: true })
    .toBuffer();
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const fills = width === SCREEN.width && height === SCREEN.height;
  const canvas = sharp({ create: { ...SCREEN, channels: 3, background: GROUND } });
  await (fills ? sharp(picture) : canvas.composite([{ input: inside, gravity: 'centre' }]))
    .removeAlpha()
    .png()
    .toFile(to);
}

/** The Chrome Web Store's small tile: the mark and the name, no claim. */
export async function drawTile(folder: string): Promise<void> {
  const name = `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE.width}" height="60">
  <text x="220" y="44" text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="38" fill="#12332f">Feedkeeper</text></svg>`;
  await sharp({ create: { ...TILE, channels: 3, background: GROUND } })
    .composite([
      { input: Buffer.from(drawing(112)), left: 164, top: 48 },
      { input: Buffer.from(name), left: 0, top: 178 },
    ])
    .png()
    .toFile(join(folder, 'tile.png'));
}
