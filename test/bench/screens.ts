import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { toBackup } from '../../core/ledger/backup.ts';
import { DIST, type OpenedChromium, openChromium } from '../e2e/browser.ts';
import { sampleLedger } from '../extension/components/sample-ledger.ts';

const RUNS = 9;
const ACCOUNTS = 10_000;

export type Measured = { name: string; paint: number; shown: number | null; spread: string };

/** Popup and options beside a static page, a bare Preact page and a hand-written window, in one browser and one run. */
export async function measureScreens(): Promise<Measured[]> {
  const opened = await openChromium({ dist: await withPeers() });
  try {
    await fill(opened);
    return [
      await measure(opened, 'static HTML', 'peer-static.html', null),
      await measure(
        opened,
        'bare Preact + idb, 50 of 10,000',
        'peer-bare.html',
        '.account:nth-child(50)',
      ),
      await measure(opened, 'popup, 50 of 10,000', 'popup.html', '.account'),
      await measure(opened, 'hand-written window, 10,000', 'peer-window.html', '.open'),
      await measure(opened, 'options, 10,000', 'options.html', '.open'),
    ];
  } finally {
    await opened.close();
  }
}

/** The popup with so many accounts: when its list is shown, from the opening on. */
export async function measurePopup(accounts: number): Promise<Measured> {
  const opened = await openChromium();
  try {
    await fill(opened, accounts);
    return await measure(opened, `popup, ${accounts} accounts`, 'popup.html', '.account');
  } finally {
    await opened.close();
  }
}

/** The built extension with the peers' pages beside its own. */
async function withPeers(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'feedkeeper-bench-')), 'dist');
  cpSync(DIST, folder, { recursive: true });
  for (const peer of ['bare', 'window']) {
    await build({
      configFile: false,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'esnext',
        rolldownOptions: {
          input: resolve(import.meta.dirname, `screens/${peer}.tsx`),
          output: { entryFileNames: `peer-${peer}.js` },
        },
      },
    });
    writeFileSync(
      join(folder, `peer-${peer}.html`),
      page(`<script type="module" src="peer-${peer}.js"></script>`),
    );
  }
  writeFileSync(join(folder, 'peer-static.html'), page('<p>Feedkeeper</p>'));
  writeFileSync(
    join(folder, 'peer.css'),
    '.window { height: 600px; overflow: auto } .open { height: 52px }',
  );
  return folder;
}

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="peer.css"><h1>Feedkeeper</h1><div id="app"></div>${body}`;
}

async function fill(opened: OpenedChromium, accounts = ACCOUNTS): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'feedkeeper-bench-')), 'backup.json');
  writeFileSync(file, JSON.stringify(toBackup(sampleLedger(accounts), '2026-11-24T08:00:00Z')));
  const options = await opened.options('#data');
  await options.locator('.file input').first().setInputFiles(file);
  await options.getByRole('button', { name: /^Take in/ }).click({ timeout: 120_000 });
  await options.getByText(/were taken in/).waitFor({ timeout: 120_000 });
  await options.close();
}

async function measure(
  opened: OpenedChromium,
  name: string,
  path: string,
  row: string | null,
): Promise<Measured> {
  const runs: { paint: number; shown: number }[] = [];
  // The first opening is cold and not counted.
  for (let run = 0; run <= RUNS; run++) {
    const tab = await opened.context.newPage();
    await tab.addInitScript(watchRow, row);
    await tab.goto(`chrome-extension://${opened.extensionId}/${path}`);
    const times = await timesOf(tab);
    if (run > 0) runs.push(times);
    await tab.close();
  }
  const key = row === null ? 'paint' : 'shown';
  const sorted = runs.map((run) => run[key]).toSorted((a, b) => a - b);
  return {
    name,
    paint: median(runs.map((run) => run.paint)),
    shown: row === null ? null : median(runs.map((run) => run.shown)),
    spread: `${Math.round(sorted[0] ?? 0)}–${Math.round(sorted.at(-1) ?? 0)}`,
  };
}

function timesOf(tab: Page): Promise<{ paint: number; shown: number }> {
  return tab.evaluate(async () => {
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [first] = list.getEntriesByName('first-contentful-paint');
        if (first) resolve(first.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    return { paint, shown: await Reflect.get(globalThis, 'rowShown') };
  });
}

/** Runs in the page, before anything else: when the row is there and a frame has shown it. */
function watchRow(row: string | null): void {
  const shown = new Promise<number>((resolve) => {
    const look = () => {
      if (row !== null && !document.querySelector(row)) return requestAnimationFrame(look);
      return requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
  Reflect.set(globalThis, 'rowShown', shown);
}

function median(values: number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}

if (import.meta.main) console.table(await measureScreens());
