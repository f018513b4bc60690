import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBrowser } from '../tools/find-browser.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { Marionette } from './marionette.ts';

/** What `npx wxt build -b firefox` writes; `FEEDKEEPER_FIREFOX_DIST` names another build to try. */
export const FIREFOX_DIST =
  process.env.FEEDKEEPER_FIREFOX_DIST ?? resolve(import.meta.dirname, '../../.output/firefox-mv3');

export type FirefoxOptions = {
  dist?: string;
  profile?: string;
  /** The port on loopback where the demo sites are served over https; every site then leads there. */
  sites?: number;
  addonId?: string;
};

/** A Firefox with the extension in it. */
export type OpenedFirefox = {
  marionette: Marionette;
  /** The extension's own origin. */
  origin: string;
  profile: string;
  /** A new tab, also at an address of the extension. */
  open: (url: string) => Promise<FirefoxTab>;
  /** As an update of the add-on: the old one ends, the new one starts. */
  update: () => Promise<void>;
  close: () => Promise<void>;
};

/** A folder for a new profile. */
export function newFirefoxProfile(): string {
  return mkdtempSync(join(tmpdir(), 'feedkeeper-firefox-'));
}

/** Starts Firefox without a window and installs the production build as a temporary add-on, as in TESTING.md. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<OpenedFirefox> {
  const browser = ensureBrowser('firefox');
  if (!browser.ok) throw new Error(browser.say);
  const { dist = FIREFOX_DIST, profile = newFirefoxProfile() } = options;
  const addonId = options.addonId ?? 'feedkeeper@feedkeeper.invalid';
  const uuid = uuidOf(profile);
  writeFileSync(join(profile, 'user.js'), preferences(addonId, uuid, options.sites));
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const firefox = spawn(
    browser.path,
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const stop = (): void => {
    firefox.kill('SIGKILL');
  };
  process.once('exit', stop);
  const marionette = await Marionette.at(await portOf(profile));
  await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'normal',
  });
  await marionette.send('Addon:Install', { path: dist, temporary: true });
  const close = async (): Promise<void> => {
    process.removeListener('exit', stop);
    await quit(marionette, firefox);
  };
  const open = (url: string): Promise<FirefoxTab> => FirefoxTab.open(marionette, url);
  const update = async (): Promise<void> => {
    await marionette.inBrowser(() =>
      marionette.send('WebDriver:ExecuteAsyncScript', { script: UPDATE, args: [addonId] }),
    );
  };
  return { marionette, origin: `moz-extension://${uuid}`, profile, open, update, close };
}

const UPDATE = `const [id, done] = arguments;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  AddonManager.getAddonByID(id).then((addon) => addon.reload()).then(done, done);`;

/** Kept beside the profile, so that a restart finds the extension's storage again. */
function uuidOf(profile: string): string {
  const file = join(profile, 'addon-uuid');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const uuid = randomUUID();
  writeFileSync(file, uuid);
  return uuid;
}

async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 150; tries++) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, 'utf8'));
      if (port) return port;
    }
    await wait(200);
  }
  throw new Error('Firefox did not start');
}

async function quit(marionette: Marionette, firefox: ChildProcess): Promise<void> {
  const gone = new Promise((exited) => firefox.once('exit', exited));
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.close();
  await Promise.race([gone, wait(8000)]);
  firefox.kill('SIGKILL');
}

function preferences(addonId: string, uuid: string, sites: number | undefined): string {
  const set: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    // A temporary add-on that goes away takes its storage with it, unless told to keep it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'intl.accept_languages': 'en-US',
    ...(sites === undefined
      ? {}
      : {
          'network.dns.forceResolve': '127.0.0.1',
          'network.socket.forcePort': `443=${sites}`,
          'network.stricttransportsecurity.preloadlist': false,
        }),
  };
  return Object.entries(set)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
