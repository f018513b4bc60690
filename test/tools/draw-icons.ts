import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const SIZES = [16, 32, 48, 96, 128] as const;
const GROUND = '#0b655c';
const DOT = '#ffc65c';

/** The ring that a feed keeps closed, with the tick inside where there is room for it. The same drawing as components/Mark.tsx. */
export function drawing(size: number): string {
  const small = size <= 16;
  const parts = small
    ? [
        '<path d="M21.4 8.2A9.6 9.6 0 1 0 25.6 16" stroke-width="4.4"/>',
        `<circle cx="24.3" cy="10" r="4" fill="${DOT}" stroke="none"/>`,
      ]
    : [
        '<path d="M21.6 8.3A9.5 9.5 0 1 0 25.5 16" stroke-width="3"/>',
        '<path d="M11.6 16.2l3.2 3.2 6-6.6" stroke-width="3"/>',
        `<circle cx="24.1" cy="10.9" r="2.6" fill="${DOT}" stroke="none"/>`,
      ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
  <rect width="32" height="32" rx="7.5" fill="${GROUND}"/>
  <g fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</g>
</svg>`;
}

/** Draws the toolbar's and the stores' icons: `node test/tools/draw-icons.ts`. The files are kept, so that a build needs no tool. */
export async function drawIcons(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    await sharp(Buffer.from(drawing(size)))
      .png()
      .toFile(join(folder, `icon-${size}.png`));
  }
}

if (import.meta.main) await drawIcons(resolve(import.meta.dirname, '../../extension/public'));
