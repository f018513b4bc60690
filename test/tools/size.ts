import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsOf } from './size-scripts.ts';

/**
 * Bytes an entrypoint may have. The content script and the popup as the issues ask; the others hold what was reached.
 * The reader comes on pages that list accounts only; a guide is a file of its own, with its words in six languages.
 */
const BUDGETS: { name: string; raw: number; gzip: number; files: (dist: string) => string[] }[] = [
  { name: 'content script', raw: 60_000, gzip: 22_000, files: () => ['guide.js'] },
  { name: 'reader', raw: 96_000, gzip: 39_000, files: () => ['reader.js'] },
  // Only where a guide is tried, at a press.
  { name: 'bench', raw: 166_000, gzip: 63_500, files: () => ['bench.js'] },
  { name: 'popup (js)', raw: 60_000, gzip: 16_000, files: (dist) => scriptsOf(dist, 'popup.html') },
  {
    name: 'options (js)',
    raw: 244_000,
    gzip: 80_000,
    files: (dist) => scriptsOf(dist, 'options.html'),
  },
  // Brought in when a file is, and for who turns a site on or mends a guide.
  {
    name: 'options, seldom',
    raw: 62_000,
    gzip: 23_000,
    files: (dist) => chunksNamed(dist, /^(seldom|json-text)/),
  },
  {
    name: 'guide editor',
    raw: 420_000,
    gzip: 140_000,
    files: (dist) => chunksNamed(dist, /^guide[-.](tools|schema)/),
  },
  { name: 'background', raw: 125_500, gzip: 42_000, files: () => ['background.js'] },
  // Ponto's. Not all of them together: who adds a provider must not have to save bytes in another's.
  {
    name: 'largest guide',
    raw: 101_000,
    gzip: 22_000,
    files: (dist) => [largestIn(dist, 'guides')],
  },
];

/** The guides that these budgets were reached with, and what one more says of itself in each script that lists them. */
const GUIDES = 18;
const LISTING = new Set(['popup (js)', 'options (js)', 'background']);
const ONE_MORE = { raw: 500, gzip: 150 };

/** Who adds a provider need not save its bytes elsewhere: each further guide may have what it says of itself. */
function budgetOf(each: (typeof BUDGETS)[number], dist: string): { raw: number; gzip: number } {
  const { length } = readdirSync(join(dist, 'guides'));
  const more = LISTING.has(each.name) ? Math.max(0, length - GUIDES) : 0;
  return { raw: each.raw + more * ONE_MORE.raw, gzip: each.gzip + more * ONE_MORE.gzip };
}

/** The file that is the largest in a folder. */
function largestIn(dist: string, folder: string): string {
  const bytes = (file: string) => statSync(join(dist, folder, file)).size;
  const [largest] = readdirSync(join(dist, folder)).sort((a, b) => bytes(b) - bytes(a));
  if (largest === undefined) throw new Error(`${folder} is empty`);
  return `${folder}/${largest}`;
}

/** What a page brings in later, by the name of its file. */
function chunksNamed(dist: string, name: RegExp): string[] {
  const found = readdirSync(join(dist, 'chunks')).filter((file) => name.test(file));
  if (found.length === 0) throw new Error(`no chunk is named ${name}`);
  return found.map((file) => `chunks/${file}`);
}

function measure(dist: string): boolean {
  let fits = true;
  for (const each of BUDGETS) {
    const { name, files } = each;
    const { raw, gzip } = budgetOf(each, dist);
    const code = files(dist).map((file) => readFileSync(join(dist, file)));
    const bytes = code.reduce((sum, file) => sum + file.length, 0);
    const packed = code.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    const isOver = bytes > raw || packed > gzip;
    if (isOver) fits = false;
    console.log(
      `${name.padEnd(16)} ${kB(bytes)} (≤ ${kB(raw)})  gzip ${kB(packed)} (≤ ${kB(gzip)})${isOver ? '  OVER BUDGET' : ''}`,
    );
  }
  return fits;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

const output = join(import.meta.dirname, '../../.output');
const builds = readdirSync(output).filter(
  (name) => name.endsWith('-mv3') && statSync(join(output, name)).isDirectory(),
);
if (builds.length === 0) {
  console.error('nothing is built yet: run npm run build');
  process.exit(2);
}
const results = builds.map((build) => {
  console.log(build);
  return measure(join(output, build));
});
process.exit(results.every(Boolean) ? 0 : 1);
