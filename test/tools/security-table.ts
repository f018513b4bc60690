import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './ci-run.ts';
import { ENTRIES, type Entry } from './security-entries.ts';
import { type Outcome, ofPlaywright, ofVitest } from './security-reports.ts';
import { WITHOUT } from './security-without.ts';

/** Seconds that a file's tests may take. Some take two minutes on quiet cores; a busy machine gets ten times that. */
const LIMIT = 1200;

const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-security-'));
const files = new Map(ENTRIES.map(({ file, runner }) => [file, runner]));
const outcomes: Outcome[] = [];
// One by one: a file that hangs leaves out its own entries, and no others.
for (const [file, runner] of files) outcomes.push(...(await outcomesOf(file, runner)));

let isGood = true;
console.log('| | attack or fault | what happened | tests | seen to fail without |');
console.log('|---|---|---|---|---|');
for (const entry of ENTRIES) {
  const found = outcomes.filter(
    ({ file, title }) => file.includes(entry.file) && entry.title.test(title),
  );
  const passed = found.filter(({ ok }) => ok).length;
  const isHeld = found.length > 0 && passed === found.length;
  isGood &&= isHeld;
  const happened = isHeld
    ? entry.happened
    : found.length === 0
      ? 'NOT TESTED'
      : 'NOT SHOWN: failed or left out';
  const without = WITHOUT[`${entry.id} ${entry.file}`] ?? 'not tried';
  console.log(
    `| ${entry.id} | ${entry.attack} | ${happened} | ${passed}/${found.length} | ${without} |`,
  );
}
console.log(`${ENTRIES.length} entries, ${isGood ? 'all held' : 'not all held'}.`);
process.exitCode = isGood ? 0 : 1;

async function outcomesOf(file: string, runner: Entry['runner']): Promise<Outcome[]> {
  const report = join(folder, `${file.replaceAll('/', '-')}.json`);
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const { output, seconds } =
    runner === 'unit'
      ? await run('vitest', ['run', file, '--reporter=json', `--outputFile=${report}`], LIMIT)
      : await run(
          'playwright',
          ['test', '-c', 'test/e2e/playwright.config.ts', '--reporter=json', file],
          LIMIT,
        );
  console.error(`${file}: ${Math.round(seconds)} s`);
  try {
    const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
    return runner === 'unit' ? ofVitest(json, ROOT) : ofPlaywright(json);
  } catch {
    console.error(`${output}\nthe runner left no report of ${file}`);
    return [];
  }
}
