import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './ci-run.ts';
import { ENTRIES, type Entry } from './security-entries.ts';
import { type Outcome, ofPlaywright, ofVitest } from './security-reports.ts';
import { WITHOUT } from './security-without.ts';

/** Seconds that each runner may take. */
const LIMIT = 400;

const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-security-'));
const unit = join(folder, 'unit.json');
const e2e = join(folder, 'e2e.json');

const vitest = await run(
  'vitest',
  ['run', ...filesOf('unit'), '--reporter=json', `--outputFile=${unit}`],
  LIMIT,
);
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = e2e;
const playwright = await run(
  'playwright',
  ['test', '-c', 'test/e2e/playwright.config.ts', '--reporter=json', ...filesOf('e2e')],
  LIMIT,
);
const outcomes: Outcome[] = [
  ...ofVitest(read(unit, vitest.output), ROOT),
  ...ofPlaywright(read(e2e, playwright.output)),
];

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

function filesOf(runner: Entry['runner']): string[] {
  return [...new Set(ENTRIES.filter((entry) => entry.runner === runner).map(({ file }) => file))];
}

function read(file: string, output: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(output);
    throw new Error(`the runner left no report: ${file}`);
  }
}
