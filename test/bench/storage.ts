import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './storage/chromium.ts';
import type { Figures } from './storage-page.ts';

/**
 * `node test/bench/storage.ts --accounts 100000 --runs 3`: what is kept, in a real Chromium, beside raw IndexedDB and
 * Dexie doing the same. Only ratios inside one run mean something.
 */
const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '3' },
    queries: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
  },
});
const count = Number(values.accounts);

const folder = await mkdtemp(join(tmpdir(), 'feedkeeper-storage-'));
const { context, page } = await openPage(folder, 'storage-page.ts');
try {
  const call = (code: string) => page.evaluate(code) as Promise<unknown>;
  const figures = (await call(
    `measure(${count}, ${Number(values.runs)}, ${Number(values.queries)})`,
  )) as Figures;
  figures[`import ${count} sightings`] = {
    'Feedkeeper, merged into what is kept': [(await call(`measureImport(${count})`)) as number],
  };
  if (values.json) console.log(JSON.stringify(figures));
  else print(figures);
} finally {
  await context.close();
  await rm(folder, { recursive: true, force: true });
}

function print(figures: Figures): void {
  for (const [what, sides] of Object.entries(figures)) {
    console.log(`\n${what}`);
    const limit = median(Object.values(sides)[0] ?? []);
    for (const [side, all] of Object.entries(sides).sort()) {
      const ratio =
        Object.keys(sides).length > 1
          ? `${(median(all) / median(rawOf(sides))).toFixed(2)} × raw`
          : '';
      console.log(
        `  ${side.padEnd(40)} ${ms(median(all)).padStart(10)} (${ms(Math.min(...all))}–${ms(Math.max(...all))}, n ${all.length})  ${ratio}`,
      );
    }
    if (Number.isNaN(limit)) process.exitCode = 1;
  }
}

function rawOf(sides: Record<string, number[]>): number[] {
  return Object.entries(sides).find(([side]) => side.startsWith('raw'))?.[1] ?? [];
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
}

function ms(value: number): string {
  return value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}
