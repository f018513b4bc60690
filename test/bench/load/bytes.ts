import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsOf } from '../../tools/size-scripts.ts';

const DRIVER = resolve(import.meta.dirname, '../../../node_modules/driver.js/dist');

/** Kilobytes of JavaScript, raw and gzip: `59.9 / 21.9`. */
function kB(files: string[]): string {
  const code = files.map((file) => readFileSync(file));
  const raw = code.reduce((sum, each) => sum + each.length, 0);
  const gzip = code.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0);
  return `${(raw / 1000).toFixed(1)} / ${(gzip / 1000).toFixed(1)}`;
}

/** One line an entrypoint: ours, a bare WXT build's, and what driver.js alone would be in a content script. */
export function bytesTable(ours: string, bare: string): string {
  const script = (dist: string, file: string) => [join(dist, file)];
  const page = (dist: string, file: string) =>
    scriptsOf(dist, file).map((name) => join(dist, name));
  const driver = kB([join(DRIVER, 'driver.js.mjs'), join(DRIVER, 'driver.css')]);
  const rows = [
    // Ours is a script that is brought in, without the framework's own context.
    ['content script', script, 'guide.js', 'content-scripts/guide.js', driver],
    ['popup', page, 'popup.html', 'popup.html', ''],
    ['options', page, 'options.html', 'options.html', ''],
    ['background', script, 'background.js', 'background.js', ''],
  ] as const;
  const lines = rows.map(
    ([name, files, own, other, beside]) =>
      `| ${name} | ${kB(files(ours, own))} | ${kB(files(bare, other))} | ${beside} |`,
  );
  return [
    '| kB of JavaScript, raw / gzip | Feedkeeper | bare WXT | driver.js with its CSS |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
