import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.ts';

const ORIGIN = 'http://bench.localhost';
const ROOT = join(import.meta.dirname, '../../..');
const BARE = { 'dom-accessibility-api': '/node_modules/dom-accessibility-api/dist/index.mjs' };

/** Chromium, as TESTING.md starts it. */
export async function startChromium(): Promise<Browser> {
  const path = findBrowser('chromium');
  if (path === null) throw new Error('No Chromium here: install one, or name it in the path.');
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--js-flags=--expose-gc'],
  });
}

/** An empty page that can import the project's modules by their path: types are stripped, nothing is bundled. */
export async function pageOf(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      const imports = JSON.stringify({ imports: BARE });
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><head><script type="importmap">${imports}</script></head><body></body></html>`,
      });
    }
    const source = readFileSync(join(ROOT, pathname), 'utf8');
    const body = pathname.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${ORIGIN}/`);
  return page;
}
