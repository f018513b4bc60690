import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Counted, countPlaywright } from './ci-playwright-report.ts';
import { lastLine, type PartResult, partLine, summary } from './ci-report.ts';
import { type Ran, ROOT, run } from './ci-run.ts';
import { VITEST_REPORT } from './ci-vitest-reporter.ts';

/**
 * Seconds each part may take at most, so that a hang is a failure and not an endless wait. Some 12 minutes are needed
 * on two quiet cores; a busy machine gets four times that, so that slow is not taken for broken.
 */
const LIMIT = { check: 480, unit: 1200, e2e: 3000 };
/** Seconds that all parts together may take: the last one gets what is left. */
const ALL = 4800;

const E2E_REPORT = resolve(ROOT, 'test/results/e2e.json');

/** A check that passes or not: types, lint, a build. */
async function check(name: string, command: string, ...args: string[]): Promise<PartResult> {
  const ran = await run(command, args, LIMIT.check);
  return told({
    name,
    passed: ran.ok ? 1 : 0,
    failed: ran.ok ? [] : ['did not pass'],
    skipped: [],
    flaky: [],
    seconds: ran.seconds,
    output: ran.output,
  });
}

/** A runner that counts its own tests in a report. */
async function suite(
  name: string,
  report: string,
  counted: (text: string) => Counted,
  start: () => Promise<Ran>,
): Promise<PartResult> {
  // Last time's report must not be taken for this one's.
  rmSync(report, { force: true });
  const ran = await start();
  const counts = countsOf(report, counted, ran);
  return told({ name, ...counts, seconds: ran.seconds, output: ran.output });
}

function countsOf(report: string, counted: (text: string) => Counted, ran: Ran): Counted {
  try {
    const counts = counted(readFileSync(report, 'utf8'));
    if (counts.passed + counts.failed.length + counts.skipped.length === 0)
      counts.failed.push('the runner found no test');
    if (!ran.ok && counts.failed.length === 0) counts.failed.push('the runner ended badly');
    return counts;
  } catch {
    return { passed: 0, failed: ['the runner left no report'], skipped: [], flaky: [] };
  }
}

function told(result: PartResult): PartResult {
  console.log(partLine(result));
  return result;
}

/** The same, of a check whose figures are to be seen in the log, passed or not. */
async function figures(name: string, command: string, ...args: string[]): Promise<PartResult> {
  const result = await check(name, command, ...args);
  if (result.failed.length === 0) console.log(result.output.trimEnd());
  return result;
}

/** What needs no browser, one after the other: types first, since all else leans on them. */
async function checks(): Promise<PartResult[]> {
  return [
    await check('types of core, without a DOM', 'tsc', '-p', 'core'),
    await check('types of everything', 'tsc', '-p', '.'),
    await check('Biome', 'biome', 'check'),
    await check('knip', 'knip'),
    await figures(
      'accuracy of the page reader',
      'node',
      '--disable-warning=ExperimentalWarning',
      'test/bench/accuracy.ts',
      '460',
    ),
    await check('build for Chromium', 'wxt', 'build'),
    await check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
    await check('size budget', 'node', 'test/tools/size.ts'),
    await check(
      'web-ext lint',
      'web-ext',
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--warnings-as-errors',
    ),
  ];
}

const unit = (): Promise<PartResult> =>
  suite(
    'unit and DOM tests',
    VITEST_REPORT,
    (text) => JSON.parse(text),
    () =>
      run(
        'vitest',
        ['run', '--reporter=default', '--reporter=./test/tools/ci-vitest-reporter.ts'],
        LIMIT.unit,
      ),
  );

const e2e = (name: string, project: 'together' | 'alone', workers: 1 | 2): Promise<PartResult> =>
  suite(
    name,
    E2E_REPORT,
    (text) => countPlaywright(JSON.parse(text)),
    () =>
      run(
        'playwright',
        [
          'test',
          '-c',
          'test/e2e/playwright.config.ts',
          '--project',
          project,
          '--workers',
          `${workers}`,
        ],
        Math.min(LIMIT.e2e, left()),
      ),
  );

/** Seconds that are left of all. */
function left(): number {
  return Math.max(30, ALL - performance.now() / 1000);
}

// The types that wxt writes: nothing else can run before them.
const prepared = await check('wxt prepare', 'wxt', 'prepare');
const [checked, tested] = await Promise.all([checks(), unit()]);
// At the end: browsers that share the cores with a build are slow, and slow looks like broken.
const walked = await e2e('browser tests', 'together', 2);
const timed = await e2e('browser tests that run alone', 'alone', 1);
const results = [prepared, ...checked, tested, walked, timed];
console.log(summary(results));
console.log(lastLine(results));
process.exitCode = results.some((result) => result.failed.length > 0) ? 1 : 0;
