import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './storage/chromium.ts';
import { median, missedLimits, ratio } from './storage/limits.ts';
import type { Figures } from './storage-page.ts';

/**
 * `node test/bench/storage.ts --accounts 100000 --rounds 3`: what is kept, in a real Chromium, beside raw IndexedDB and
 * Dexie doing the same. Only ratios inside one round mean something. A limit that is missed fails it.
 */
const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    queries: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'feedkeeper-storage-'));
const { context, page } = await openPage(folder, 'storage-page.ts');
try {
  const figures = (await page.evaluate(
    `measure(${Number(values.accounts)}, ${Number(values.rounds)}, ${Number(values.queries)})`,
  )) as Figures;
  if (values.json) console.log(JSON.stringify(figures));
  else print(figures);
  const missed = missedLimits(figures);
  for (const one of missed) console.error(`MISSED: ${one}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await context.close();
  await rm(folder, { recursive: true, force: true });
}

function print(figures: Figures): void {
  for (const [what, sides] of Object.entries(figures)) {
    console.log(`\n${what}`);
    const raw = Object.entries(sides).find(([side]) => side.startsWith('raw'))?.[1];
    for (const [side, all] of Object.entries(sides).sort()) {
      const beside = raw ? `${ratio(all, raw).toFixed(2)} × raw` : '';
      console.log(
        `  ${side.padEnd(40)} ${ms(median(all)).padStart(10)} (${ms(Math.min(...all))}–${ms(Math.max(...all))}, n ${all.length})  ${beside}`,
      );
    }
  }
}

function ms(value: number): string {
  return value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}
