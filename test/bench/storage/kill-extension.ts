import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { bundle, findBrowserPath, killProcesses } from './chromium.ts';

/** An extension that holds our store and nothing else: its worker writes, its page asks. */
export async function makeExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'storage',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), await bundle('storage-kill-worker.ts'));
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>storage</title>');
}

export type Killable = {
  context: BrowserContext;
  page: Page;
  /** Ends the service worker, as the browser does when it is idle or short of memory. */
  killWorker(): Promise<void>;
  /** Ends the browser and all its processes at once, as a crash or a power cut would. */
  killBrowser(): void;
};

export async function openExtension(extension: string, profile: string): Promise<Killable> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowserPath(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('page.html', worker.url()).href);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    context,
    page,
    killWorker: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
    killBrowser: () => killProcesses(profile),
  };
}
