import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser } from '../../tools/find-browser.ts';

/** A Chromium without the extension: what is tried here needs the overlay alone. */
export async function openBrowser(): Promise<Browser> {
  const browser = ensureBrowser('chromium');
  if (!browser.ok) throw new Error(browser.say);
  return chromium.launch({
    executablePath: browser.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
}
