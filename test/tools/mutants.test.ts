import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instrument, withCachesTold } from './mutants/instrument.ts';
import { reportOf } from './mutants/report.ts';

const SOURCE = `export function isLong(text: string): boolean {
  return text !== '' && text.length > 12;
}
`;

describe('the mutants of a source', () => {
  it('are its conditions, each changed on its own, with where they stand', async () => {
    const { mutants, sources } = await instrument(new Map([['a.ts', SOURCE]]));
    const source = "return text !== '' && text.length > 12;";
    expect(mutants.map(({ replacement }) => replacement).sort()).toEqual(
      ['false', 'true', "text !== '' || text.length > 12", 'true', 'true'].sort(),
    );
    for (const mutant of mutants) expect(mutant).toMatchObject({ file: 'a.ts', line: 2, source });
    expect(sources.get('a.ts')).toContain('export function isLong');
  });
});

it('caches that last are told of, to be emptied between two mutants', () => {
  expect(withCachesTold('a.ts', 'const known = new Map<string, Set<string>>();')).toBe(
    'const known = globalThis.toldCache("a.ts", new Map<string, Set<string>>());',
  );
  expect(withCachesTold('a.ts', 'let last: string | null = null;')).toBe(
    'let last: string | null = null;\nglobalThis.toldCache("a.ts", { clear() { last = null; } });',
  );
  expect(withCachesTold('a.ts', 'const all = new Map([[1, 2]]);')).toBe(
    'const all = new Map([[1, 2]]);',
  );
});

it('what survived is told with its place, and all are counted', () => {
  const of = (id: string) => ({ id, file: 'a.ts', line: 2, source: 'a && b', replacement: id });
  const mutants = [of('1'), of('2'), of('3'), of('4')];
  expect(
    reportOf(mutants, [
      { id: '1', state: 'killed' },
      { id: '2', state: 'survived' },
      { id: '3', state: 'hung' },
    ]),
  ).toEqual([
    'a.ts:2 survived',
    '    a && b',
    '  → 2',
    'a.ts: 1 killed, 1 survived, 1 hung, 1 untried',
  ]);
});

it('a mutant that runs without end is ended, and told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-watchdog-'));
  const verdicts = join(folder, 'verdicts.jsonl');
  const watchdog = join(import.meta.dirname, 'mutants/watchdog.ts');
  const endless = `
    const { watch } = await import(${JSON.stringify(watchdog)});
    const { on } = await watch(${JSON.stringify(verdicts)}, 1);
    on('7');
    for (;;);`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', endless], {
    timeout: 15_000,
  });
  expect([signal, readFileSync(verdicts, 'utf8')]).toEqual([
    'SIGKILL',
    '{"id":"7","state":"hung"}\n',
  ]);
  rmSync(folder, { recursive: true });
});
