import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-core-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles one file by core's own tsconfig, in a folder of its own. */
function compile(source: string): string {
  const core = mkdtempSync(join(folder, 'core-'));
  writeFileSync(join(core, 'tsconfig.json'), readFileSync(join(ROOT, 'core/tsconfig.json')));
  writeFileSync(join(core, 'everywhere.d.ts'), readFileSync(join(ROOT, 'core/everywhere.d.ts')));
  writeFileSync(join(core, 'planted.ts'), source);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', core], { encoding: 'utf8' }).stdout;
}

mkdirSync(folder, { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));

it.each([
  ['the DOM', 'export const title = document.title;', /Cannot find name 'document'/],
  ['the window', 'export const wide = window.innerWidth;', /Cannot find name 'window'/],
  [
    'an element',
    'export const name = (element: HTMLElement) => element.id;',
    /Cannot find name 'HTMLElement'/,
  ],
  ['the browser', 'export const id = chrome.runtime.id;', /Cannot find name 'chrome'/],
  ['Node', 'export const home = process.env;', /Cannot find name 'process'/],
  ['storage', "export const kept = localStorage.getItem('a');", /Cannot find name 'localStorage'/],
  ['the network', "export const page = fetch('https://example.com');", /Cannot find name 'fetch'/],
])(
  'core does not compile with %s',
  (_, source, error) => {
    expect(compile(source)).toMatch(error);
  },
  60_000,
);

it('core compiles with days', () => {
  expect(compile("export const day = Temporal.PlainDate.from('2026-11-24');")).toBe('');
}, 60_000);

it('core asks no clock', () => {
  const clock = /\bDate\.now\(|new Date\(\)|Temporal\.Now\b|performance\.now\(|Math\.random\(/;
  const files = spawnSync('git', ['ls-files', 'core/**/*.ts', 'core/*.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const sources = files.stdout.split('\n').filter(Boolean);
  expect(sources.length).toBeGreaterThan(20);
  const asking = sources.filter((file) =>
    clock.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
  );
  expect(asking).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
