import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildGallery } from './build-gallery.ts';
import { ensureBrowser } from './find-browser.ts';
import { drawSavedPages } from './saved-pages/draw.ts';
import { serveFolder } from './serve-folder.ts';

const SHOTS = resolve(import.meta.dirname, '../results/gallery');

/** How each example is looked at. 640 px at double size is what 1280 px at 200 % zoom shows, and 320 px at 400 %. */
const LOOKS = [
  { name: 'light', theme: 'light', zoom: 1, language: 'en', forcedColors: 'none' },
  { name: 'dark', theme: 'dark', zoom: 1, language: 'en', forcedColors: 'none' },
  { name: 'forced', theme: 'dark', zoom: 1, language: 'en', forcedColors: 'active' },
  { name: 'zoom', theme: 'light', zoom: 2, language: 'en', forcedColors: 'none' },
  { name: 'german', theme: 'light', zoom: 1, language: 'de', forcedColors: 'none' },
  { name: 'narrow', theme: 'light', zoom: 4, language: 'de', forcedColors: 'none' },
  { name: 'pseudo', theme: 'dark', zoom: 1, language: 'pseudo', forcedColors: 'none' },
] as const;

/** Draws every example in every look into test/results/gallery: `npm run gallery [-- part of a name]`. */
export async function drawGallery(wanted = ''): Promise<number> {
  const browser = ensureBrowser('chromium');
  if (!browser.ok) throw new Error(browser.say);
  const { url, close } = await serveFolder(await buildGallery());
  const opened = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
  let drawn = 0;
  try {
    const index = await opened.newPage();
    await index.goto(url);
    const list: { name: string; on: 'popup' | 'options' }[] = JSON.parse(
      (await index.locator('body').getAttribute('data-examples')) ?? '[]',
    );
    for (const look of LOOKS) {
      mkdirSync(join(SHOTS, look.name), { recursive: true });
      const context = await opened.newContext({
        colorScheme: look.theme,
        // A picture of a long page at four times its size is more than a browser draws.
        deviceScaleFactor: Math.min(2, look.zoom),
        forcedColors: look.forcedColors,
      });
      const page = await context.newPage();
      for (const { name, on } of list.filter((each) => each.name.includes(wanted))) {
        const width = on === 'popup' ? Math.min(380, 1280 / look.zoom) : 1280 / look.zoom;
        await page.setViewportSize({ width, height: on === 'popup' ? 560 : 800 });
        await page.goto(`${url}?example=${encodeURIComponent(name)}&language=${look.language}`);
        const path = join(SHOTS, look.name, `${name.replaceAll(' ', '-')}.png`);
        await page.screenshot({ path, fullPage: on === 'options' });
        drawn += 1;
      }
      await context.close();
    }
    if (wanted === '') drawn += (await drawSavedPages(opened, join(SHOTS, 'pages'))).length;
  } finally {
    await opened.close();
    close();
  }
  return drawn;
}

if (import.meta.main) {
  const drawn = await drawGallery(process.argv[2]);
  console.log(`${drawn} pictures in ${SHOTS}`);
}
