import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { toBackup } from '../../core/ledger/backup.ts';
import { type OpenedChromium, openChromium } from '../e2e/browser.ts';
import { sampleLedger } from '../extension/components/sample-ledger.ts';
import { built } from './built.ts';

const RUNS = 9;
const ACCOUNTS = 10_000;

export type Measured = { name: string; paint: number; shown: number | null; spread: string };

type Side = { name: string; path: string; row: string | null; rows: number };
const SIDES = {
  static: { name: 'static HTML', path: 'peer-static.html', row: null, rows: 0 },
  bare: {
    name: 'bare Preact + idb, 50 of 10,000',
    path: 'peer-bare.html',
    row: '.account',
    rows: 50,
  },
  popup: { name: 'popup, 50 of 10,000', path: 'popup.html', row: '.account', rows: 50 },
  window: {
    name: 'hand-written window, 10,000',
    path: 'peer-window.html',
    row: '.open',
    rows: 10,
  },
  options: { name: 'options, 10,000', path: 'options.html', row: '.open', rows: 10 },
} as const satisfies Record<string, Side>;

type Screens = Record<keyof typeof SIDES, Measured> & { longestFrame: number };

/** Popup and options beside a static page, a bare Preact page and a hand-written window, in one browser and one run. */
export async function measureScreens(): Promise<Screens> {
  const opened = await openChromium({ dist: await withPeers() });
  try {
    await fill(opened);
    const measured = await measureAll(opened, SIDES);
    return { ...measured, longestFrame: await measureScrolling(opened) };
  } finally {
    await opened.close();
  }
}

/** What the figures have to hold beside their peers, each by its name; empty: all do. */
function missed({ static: bare, popup, options, longestFrame, ...peers }: Screens): string[] {
  const limits: [string, number, number][] = [
    ['popup, painted', popup.paint, 1.3 * bare.paint],
    ['popup, 50 accounts shown', popup.shown ?? Infinity, peers.bare.shown ?? 0],
    ['options, 10,000 shown', options.shown ?? Infinity, 1.5 * (peers.window.shown ?? 0)],
    ['options, the longest frame of scrolling', longestFrame, 50],
  ];
  return limits
    .filter(([, is, most]) => is > most)
    .map(([what, is, most]) => `${what}: ${Math.round(is)} ms, at most ${Math.round(most)} ms`);
}

/** The popup with so many accounts: when its list is shown, from the opening on. */
export async function measurePopup(accounts: number): Promise<Measured> {
  const opened = await openChromium();
  try {
    await fill(opened, accounts);
    const name = `popup, ${accounts} accounts`;
    return (await measureAll(opened, { popup: { ...SIDES.popup, name, rows: 1 } })).popup;
  } finally {
    await opened.close();
  }
}

/** The built extension with the peers' pages beside its own. */
async function withPeers(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'feedkeeper-bench-')), 'dist');
  cpSync(built(), folder, { recursive: true });
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

/** By turns, so that a machine that grows slower is slower for all. */
async function measureAll<K extends string>(
  opened: OpenedChromium,
  sides: Record<K, Side>,
): Promise<Record<K, Measured>> {
  const names = Object.keys(sides) as K[];
  const runs = new Map<K, { paint: number; shown: number }[]>(names.map((name) => [name, []]));
  // The first opening is cold and not counted.
  for (let run = 0; run <= RUNS; run++) {
    for (const name of names) {
      const times = await open(opened, sides[name]);
      if (run > 0) runs.get(name)?.push(times);
    }
  }
  const measured = names.map((name) => [name, summary(sides[name], runs.get(name) ?? [])] as const);
  return Object.fromEntries(measured) as Record<K, Measured>;
}

async function open(opened: OpenedChromium, { path, row, rows }: Side) {
  const tab = await opened.context.newPage();
  await tab.addInitScript(watchRows, { row, rows });
  await tab.goto(`chrome-extension://${opened.extensionId}/${path}`);
  const times = await timesOf(tab);
  await tab.close();
  return times;
}

function summary({ name, row }: Side, runs: { paint: number; shown: number }[]): Measured {
  const key = row === null ? 'paint' : 'shown';
  const sorted = runs.map((run) => run[key]).toSorted((a, b) => a - b);
  return {
    name,
    paint: median(runs.map((run) => run.paint)),
    shown: row === null ? null : median(runs.map((run) => run.shown)),
    spread: `${Math.round(sorted[0] ?? 0)}–${Math.round(sorted.at(-1) ?? 0)}`,
  };
}

/** The longest frame while ten thousand accounts go by, 12 rows a frame: the median over the runs. */
async function measureScrolling(opened: OpenedChromium): Promise<number> {
  const tab = await opened.options('#accounts');
  await tab.locator('.open').first().waitFor();
  const longest: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const frame = await tab.evaluate(scrolled);
    if (run > 0) longest.push(frame);
  }
  await tab.close();
  return median(longest);
}

/** Runs in the page: scrolls the table for 60 frames and gives the longest of them. */
async function scrolled(): Promise<number> {
  const table = document.querySelector('.table-scroll');
  if (!table) throw new Error('no table');
  table.scrollTop = 0;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  await frame();
  let longest = 0;
  for (let at = 0, before = await frame(); at < 60; at++) {
    table.scrollTop += 12 * 52;
    const now = await frame();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
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

/** Runs in the page, before anything else: when so many rows are there and a frame has shown them. */
function watchRows({ row, rows }: { row: string | null; rows: number }): void {
  const shown = new Promise<number>((resolve) => {
    const look = () => {
      if (row !== null && document.querySelectorAll(row).length < rows)
        return requestAnimationFrame(look);
      return requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
  Reflect.set(globalThis, 'rowShown', shown);
}

function median(values: number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}

if (import.meta.main) {
  const measured = await measureScreens();
  console.table(Object.keys(SIDES).map((side) => measured[side as keyof typeof SIDES]));
  console.log(`longest frame of scrolling 10,000 accounts: ${measured.longestFrame} ms`);
  const problems = missed(measured);
  for (const problem of problems) console.error(`✗ ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
