import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './storage/chromium.ts';
import { median, missedLimits, ratio } from './storage/limits.ts';
import type { Asked, Figures } from './storage-page.ts';

/**
 * `npm run bench -- storage 100000`: what is kept, in a real Chromium, beside raw IndexedDB and Dexie doing the same.
 * Only ratios inside one round mean something. A limit that is missed fails it.
 *
 * A put takes 0.3 ms in Chromium, whoever asks for it, so that a whole round of 100,000 takes seven minutes.
 * `--parts import`, `new` or `known` measures one part, `--sides raw,feedkeeper` beside one other, in a few minutes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accounts: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1' },
    queries: { type: 'string', default: '9' },
    parts: { type: 'string', default: 'import,new,known' },
    sides: { type: 'string', default: 'raw,dexie,feedkeeper' },
    json: { type: 'boolean', default: false },
  },
});
const asked: Asked = {
  count: Number(positionals[0] ?? values.accounts),
  rounds: Number(values.rounds),
  queries: Number(values.queries),
  parts: values.parts.split(','),
  sides: values.sides.split(','),
};

const folder = await mkdtemp(join(tmpdir(), 'feedkeeper-storage-'));
const { context, page } = await openPage(folder, 'storage-page.ts');
try {
  // Each as it is known: a browser that ends early has told what it did.
  page.on('console', (line) => console.log(`  ${line.text()}`));
  const figures = (await page.evaluate(`measure(${JSON.stringify(asked)})`)) as Figures;
  if (values.json) console.log(JSON.stringify(figures));
  else print(figures);
  const missed = missedLimits(figures, asked);
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
