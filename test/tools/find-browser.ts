import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two kinds of browser that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** A program that was found, or what to do about it. */
export type FoundProgram = { ok: true; path: string } | { ok: false; say: string };

const NAMES: Record<BrowserKind, string[]> = {
  // Branded Chrome and Edge no longer load an unpacked extension from the command line: they come last.
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const ELSEWHERE: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** An installed browser of this kind, or null. `CHROMIUM` and `FIREFOX` in the environment win. */
export function findBrowser(kind: BrowserKind): string | null {
  const given = process.env[kind.toUpperCase()];
  if (given) return given;
  return findProgram(...NAMES[kind]) ?? ELSEWHERE[kind].find(isProgram) ?? null;
}

/** The first of these programs that is on the path. */
export function findProgram(...names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names)
    for (const folder of folders) if (isProgram(join(folder, name))) return join(folder, name);
  return null;
}

/** A browser: one that is there, else installed from the system's packages when root, else what to run. */
export function ensureBrowser(kind: BrowserKind): FoundProgram {
  const path = findBrowser(kind) ?? installed(PACKAGES[kind], () => findBrowser(kind));
  if (path) return { ok: true, path };
  return {
    ok: false,
    say: `No ${kind} was found. Install one, for example: ${aptLine(PACKAGES[kind])}, or name it in ${kind.toUpperCase()}.`,
  };
}

/** A program of the same name as its package, such as xdotool. */
export function ensureProgram(name: string, from = name): FoundProgram {
  const path = findProgram(name) ?? installed(from, () => findProgram(name));
  if (path) return { ok: true, path };
  return { ok: false, say: `${name} was not found. Install it, for example: ${aptLine(from)}` };
}

function aptLine(name: string): string {
  return `sudo apt-get install -y ${name}`;
}

/** Only root on a Debian system installs anything, and only what is missing. */
function installed(name: string, find: () => string | null): string | null {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return null;
  console.log(`Installing ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore', env });
  return find();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
