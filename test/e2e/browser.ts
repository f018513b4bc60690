import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureBrowser } from '../tools/find-browser.ts';
import { virtualScreen } from '../tools/screen.ts';

/** What `npx wxt build` writes; `FEEDKEEPER_DIST` names another build to try. */
export const DIST =
  process.env.FEEDKEEPER_DIST ?? resolve(import.meta.dirname, '../../.output/chrome-mv3');

export type OpenOptions = {
  /** The built extension; default the production build. */
  dist?: string;
  /** The profile's folder; the same one again is a restart. */
  profile?: string;
  /** With a window, on a virtual screen: the permission prompt needs one. */
  headed?: boolean;
  locale?: string;
  args?: string[];
  /** What Playwright would ask of the browser, and is not to. */
  without?: string[];
};

/** A Chromium with the extension in it. */
export type OpenedChromium = {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  display: string | null;
  /** The popup, in a tab of its own. */
  popup: (query?: string) => Promise<Page>;
  /** The popup as it is over this page. The page was given to us before: no press on the toolbar stands behind this. */
  popupOver: (page: Page) => Promise<Page>;
  /** The options page. */
  options: (hash?: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** A folder for a new profile. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'feedkeeper-profile-'));
}

/** Starts a Chromium as in TESTING.md: the production build, no test-only permission. */
export async function openChromium(options: OpenOptions = {}): Promise<OpenedChromium> {
  const browser = ensureBrowser('chromium');
  if (!browser.ok) throw new Error(browser.say);
  const { profile = newProfile(), headed = false } = options;
  const display = headed ? (await virtualScreen()).display : null;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: !headed,
    // An extension that the browser refuses leaves a dialog open, and the launch would wait for ever.
    timeout: 40_000,
    viewport: headed ? null : { width: 1280, height: 800 },
    ...(options.locale ? { locale: options.locale } : {}),
    env: { ...environment(), ...(display ? { DISPLAY: display } : {}) },
    // Playwright switches extensions off unless told not to.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.without ?? [])],
    args: argumentsOf(options),
  });
  const worker = await workerOf(context);
  const extensionId = new URL(worker.url()).host;
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    extensionId,
    profile,
    display,
    popup: (query = '') => open(`popup.html${query}`),
    popupOver: async (page) => {
      await page.bringToFront();
      return open(`popup.html?tab=${await activeTab(await workerOf(context))}`);
    },
    options: (hash = '') => open(`options.html${hash}`),
    close: () => context.close(),
  };
}

/** What a Chromium is started with. */
export function argumentsOf({ dist = DIST, locale, args = [] }: OpenOptions): string[] {
  return [
    ...ARGS,
    ...(locale ? [`--lang=${locale}`] : []),
    `--disable-extensions-except=${dist}`,
    `--load-extension=${dist}`,
    ...args,
  ];
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1300,900',
  '--window-position=0,0',
];

async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** The id of the tab in front, as the extension knows it. */
function activeTab(worker: Worker): Promise<number> {
  return worker.evaluate(async () => {
    const tabs = Reflect.get(globalThis, 'chrome').tabs;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tab.id;
  });
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}
