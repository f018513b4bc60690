import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './storage/chromium.ts';

/**
 * `node test/bench/storage-kill.ts --writes 1000`: the whole browser is killed at random while it writes. On
 * reopening, the ledger must be that of one write, whole: the last one that was told as kept, or the one under way.
 */
const { values } = parseArgs({
  options: { writes: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const writes = Number(values.writes);
let seed = Number(values.seed);
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

const folder = await mkdtemp(join(tmpdir(), 'feedkeeper-kill-'));
let next = 0;
let kills = 0;
const wrong: string[] = [];
try {
  while (next < writes) {
    const { browser, page } = await openPage(folder, 'storage-kill-page.ts');
    const seen = (await page.evaluate('look()')) as {
      write: number;
      whole: boolean;
      counts: number;
    };
    // Chromium tells a transaction as kept before the disk has it: a killed process loses none, but the state must be whole.
    if (!seen.whole) wrong.push(`after write ${next}: accounts of several writes`);
    if (seen.counts !== 0) wrong.push(`after write ${next}: counts are off by ${seen.counts}`);
    if (seen.write < next - 1 || seen.write > next)
      wrong.push(`write ${next - 1} was told as kept, and ${seen.write} is there`);
    next = Math.max(next, seen.write + 1);
    let told = next - 1;
    await page.exposeFunction('kept', (n: number) => {
      told = n;
    });
    const working = page.evaluate(`write(${next}, ${writes}, (n) => kept(n))`).catch(() => {});
    await Promise.race([
      working,
      new Promise((resolve) => setTimeout(resolve, 300 + random() * 2_000)),
    ]);
    browser.kill();
    kills++;
    next = told + 1;
    if (wrong.length > 5) break;
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${next} writes, the browser killed ${kills} times, ${wrong.length} wrong states`);
for (const one of wrong) console.log(`  ${one}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
