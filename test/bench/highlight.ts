import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/overlay/browser.ts';
import { bundle } from '../e2e/overlay/bundle.ts';
import { guidePage } from './highlight/guide-page.ts';
import { HARDSHIPS } from './highlight/hardships.ts';
import type { Timing } from './highlight/timed.ts';

const ROUNDS = 21;
const ADDRESS = 'https://page.example/';
const FOLDER = resolve(import.meta.dirname, 'highlight');
const MODULES = resolve(import.meta.dirname, '../../node_modules');

const CONTENDERS = {
  limit: { title: 'hand-written limit', css: null },
  ours: { title: 'Feedkeeper', css: null },
  'driver-js': { title: 'driver.js, no animation', css: `${MODULES}/driver.js/dist/driver.css` },
  'shepherd-js': { title: 'shepherd.js', css: `${MODULES}/shepherd.js/dist/css/shepherd.css` },
} as const;

type Name = keyof typeof CONTENDERS;

/** One line of the table. */
export type HighlightRow = {
  title: string;
  gzip: number;
  first: number[];
  next: number[];
  survives: Record<string, boolean>;
};

/** First highlight and step change on one page of 5,004 nodes, all in turn in one browser. */
export async function measureHighlight(rounds = ROUNDS): Promise<Record<Name, HighlightRow>> {
  const browser = await openBrowser();
  const names = Object.keys(CONTENDERS) as Name[];
  const loads = new Map<Name, { script: string; css: string }>();
  const rows = {} as Record<Name, HighlightRow>;
  for (const name of names) {
    const { css, title } = CONTENDERS[name];
    const script = await bundle(resolve(FOLDER, `${name}.entry.ts`), true);
    const style = css ? await readFile(css, 'utf8') : '';
    loads.set(name, { script, css: style });
    rows[name] = {
      title,
      gzip: gzipSync(script + style).length,
      first: [],
      next: [],
      survives: {},
    };
  }
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const timing = await once(browser, loads.get(name), (page) =>
        page.evaluate<Timing>('measure()'),
      );
      // The first round warms the browser up.
      if (round === 0) continue;
      rows[name].first.push(timing.first);
      rows[name].next.push(timing.next);
    }
  }
  for (const name of names) {
    for (const [hardship, run] of Object.entries(HARDSHIPS))
      rows[name].survives[hardship] = await once(browser, loads.get(name), run);
  }
  await browser.close();
  return rows;
}

async function once<T>(
  browser: Browser,
  load: { script: string; css: string } | undefined,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const page = await context.newPage();
  // At an address as real pages have it: a page without one is given no names of its own (`crypto.randomUUID`).
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: guidePage() }),
  );
  await page.goto(ADDRESS);
  if (load?.css) await page.addStyleTag({ content: load.css });
  await page.addScriptTag({ content: load?.script ?? '' });
  await page.waitForTimeout(150);
  const result = await run(page);
  await context.close();
  return result;
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The table, and whether ours holds its promises: no slower than driver.js, at most twice the limit. */
export function highlightReport(rows: Record<Name, HighlightRow>): {
  text: string;
  holds: boolean;
} {
  const spread = (values: number[]) =>
    `${median(values).toFixed(1)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
  const hardships = Object.keys(HARDSHIPS);
  const head = ['', 'gzip, kB', 'first shown, ms', 'next shown, ms', ...hardships];
  const lines = Object.values(rows).map((row) => [
    row.title,
    (row.gzip / 1000).toFixed(1),
    spread(row.first),
    spread(row.next),
    ...hardships.map((hardship) => (row.survives[hardship] ? 'holds' : 'fails')),
  ]);
  const [first, next] = (['first', 'next'] as const).map((of) => median(rows.ours[of]));
  const holds =
    (first ?? 0) <= median(rows['driver-js'].first) &&
    (first ?? 0) <= 2 * median(rows.limit.first) &&
    (next ?? 0) <= 2 * median(rows.limit.next) &&
    hardships.every((hardship) => rows.ours.survives[hardship]);
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return { text: table.join('\n'), holds };
}

if (import.meta.main) {
  const { text, holds } = highlightReport(await measureHighlight());
  console.log(`Guides on a page of 5,004 nodes, medians of ${ROUNDS} (min–max)\n\n${text}\n`);
  console.log(holds ? 'Ours holds its promises.' : 'Ours breaks a promise.');
  process.exitCode = holds ? 0 : 1;
}
