import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './ci-run.ts';
import { unzip } from './unzip.ts';

/**
 * `npm run test:reproducible`: two clean builds and their zips are the same byte for byte, and what the sources zip
 * unpacks to installs and builds the same, in another folder.
 */
const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-reproducible-'));
const first = join(folder, 'first');
const second = join(folder, 'second');
const again = join(folder, 'from-sources');
const problems: string[] = [];

try {
  for (const output of [first, second]) {
    wxt(ROOT, output, 'zip');
    wxt(ROOT, output, 'zip', '-b', 'firefox');
  }
  const files = filesIn(first);
  compare('two builds', first, second, () => true);

  const sources = join(folder, 'sources');
  const zip = files.find((file) => file.endsWith('-sources.zip'));
  if (zip === undefined) throw new Error('no zip of the sources was made');
  unzip(join(first, zip), sources);
  run(sources, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
  wxt(sources, again, 'build');
  wxt(sources, again, 'build', '-b', 'firefox');
  compare('a build of the sources zip', first, again, (file) => !file.endsWith('.zip'));
  console.log(
    `${files.length} files: ${problems.length === 0 ? 'two builds and the sources zip give the same bytes' : 'not reproducible'}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function compare(
  what: string,
  one: string,
  other: string,
  counts: (file: string) => boolean,
): void {
  const expected = filesIn(one).filter(counts);
  const found = filesIn(other).filter(counts);
  for (const file of new Set([...expected, ...found])) {
    if (!expected.includes(file) || !found.includes(file))
      problems.push(`${what}: ${file} is in one of them only`);
    else if (!readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
      problems.push(`${what}: ${file} differs`);
  }
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}

function wxt(where: string, output: string, ...args: string[]): void {
  run(where, join(where, 'node_modules/.bin/wxt'), args, { FEEDKEEPER_OUT: output });
}

function run(
  where: string,
  command: string,
  args: string[],
  more: Record<string, string> = {},
): void {
  const env = { ...process.env, ...more };
  const ran = spawnSync(command, args, { cwd: where, env, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${ran.stdout}${ran.stderr}`);
}
