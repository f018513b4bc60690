import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './ci-run.ts';
import { instrument, withCachesTold } from './mutants/instrument.ts';
import {
  MUTANTS_FILE,
  type Mutant,
  VERDICTS_FILE,
  type Verdict,
  verdictsIn,
} from './mutants/mutant.ts';
import { reportOf } from './mutants/report.ts';

/**
 * `npm run mutants -- core/reading/dates.ts …`: which rules of reading no test needs. In a copy, each condition and call
 * of these files is changed on its own, and the tests of reading run until one fails. What none notices is printed: it
 * wants a case, or is not needed, or saves time alone. Some minutes a file.
 */
const files = process.argv.slice(2);
const isOfReading = (file: string): boolean =>
  /^(core\/reading|extension\/page)\/[\w/-]+\.ts$/.test(file) && existsSync(join(ROOT, file));
if (files.length === 0 || !files.every(isOfReading)) {
  console.error('Which files of core/reading and extension/page? As: core/reading/dates.ts');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'feedkeeper-mutants-'));
try {
  copyTo(scratch);
  const mutants = await instrumentIn(scratch);
  console.log(`${mutants.length} mutants`);
  for (const line of reportOf(mutants, judge(mutants))) console.log(line);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function copyTo(folder: string): void {
  const named = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: ROOT });
  for (const file of named.toString().split('\0'))
    if (file !== '' && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file));
  for (const made of ['node_modules', '.wxt'])
    symlinkSync(join(ROOT, made), join(folder, made), 'junction');
}

async function instrumentIn(folder: string): Promise<Mutant[]> {
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const made = await instrument(new Map(files.map((file) => [file, textOf(file)])));
  const all = globSync(['core/reading/*.ts', 'extension/page/**/*.ts'], { cwd: folder });
  for (const file of all)
    writeFileSync(
      join(folder, file),
      withCachesTold(file.replaceAll('\\', '/'), made.sources.get(file) ?? textOf(file)),
    );
  writeFileSync(join(folder, MUTANTS_FILE), JSON.stringify(made.mutants));
  return made.mutants;
}

/** One run after another: each ends with the last mutant, or at one that runs without end. */
function judge(mutants: readonly Mutant[]): Verdict[] {
  for (let verdicts: Verdict[] = []; ; ) {
    const { stdout, stderr } = vitest();
    const now = verdictsIn(join(scratch, VERDICTS_FILE));
    if (now.length === mutants.length) {
      const left = stdout.split('\n').filter((line) => line.startsWith('left out'));
      for (const line of left) console.log(line);
      return now;
    }
    if (now.length === verdicts.length) throw new Error(`no mutant was judged\n${stdout}${stderr}`);
    verdicts = now;
  }
}

function vitest(): { stdout: string; stderr: string } {
  const command = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const config = join(scratch, 'test/tools/mutants/vitest.config.ts');
  return spawnSync(process.execPath, [command, 'run', '--config', config], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
}
