import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

/** A page of an origin that nobody has: what it keeps is its own, and nothing is asked of a network. */
export const PAGE_URL = 'https://storage.invalid/';

export function findBrowserPath(): string {
  const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const path = paths.find((one) => existsSync(one));
  if (!path) throw new Error(`no Chromium at ${paths.join(', ')}: apt-get install chromium`);
  return path;
}

/** A script of this folder and all that it imports, as one text. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, '..', file), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

export type Opened = { context: BrowserContext; page: Page };

/** A page with the script loaded, in a browser whose data lies in the folder. */
export async function openPage(folder: string, script: string): Promise<Opened> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  await context.route(`${PAGE_URL}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><title>storage</title>',
    }),
  );
  const page = await context.newPage();
  await page.goto(PAGE_URL);
  await page.addScriptTag({ content: await bundle(script) });
  return { context, page };
}

/** Those of this folder, by the id of each: never by a name that others share. */
export function killProcesses(folder: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const line = commandOf(pid);
    if (line.includes(folder)) process.kill(Number(pid), 'SIGKILL');
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
