import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Killable, makeExtension, openExtension } from './storage/kill-extension.ts';

/**
 * `npm run test:kill -- 1000`: an extension's service worker writes, and the worker or the whole
 * browser is killed at random meanwhile. On reopening, the ledger must be that of one write, whole: the last one that
 * was told as kept, or the one under way.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    writes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** Workers killed for each browser that is. */
    workers: { type: 'string', default: '8' },
  },
});
const writes = Number(positionals[0] ?? values.writes);
let seed = Number(values.seed);
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

type Look = { write: number; whole: boolean; counts: number; started: number };

const folder = await mkdtemp(join(tmpdir(), 'feedkeeper-kill-'));
const extension = join(folder, 'extension');
const killed = { worker: 0, browser: 0 };
const wrong: string[] = [];
let next = 0;

/** What is there now; what it must not be is noted. */
async function check({ page }: Killable): Promise<Look> {
  const seen = await page.evaluate<Look>('chrome.runtime.sendMessage("look")');
  if (!seen.whole) wrong.push(`after write ${next - 1}: accounts of several writes`);
  if (seen.counts !== 0) wrong.push(`after write ${next - 1}: counts are off by ${seen.counts}`);
  // A write that was told as kept is there: Chromium hands it to the system before it says so.
  if (seen.write < next - 1 || seen.write > next)
    wrong.push(`write ${next - 1} was told as kept, and ${seen.write} is there`);
  next = Math.max(next, seen.write + 1);
  return seen;
}

/** As many writes as are kept before something is killed, at most: the kill falls somewhere into the next one. */
const MOST_BETWEEN = 30;

/** Writes until something is killed: at a random moment of a random write, however slow the machine is. */
async function writeUntil(opened: Killable, kill: () => Promise<void> | void): Promise<void> {
  const last = next + Math.floor(random() * MOST_BETWEEN);
  let took = 20;
  const write = async (): Promise<boolean> => {
    const from = performance.now();
    const told = await opened.page
      .evaluate(`chrome.runtime.sendMessage(${next})`)
      .catch(() => undefined);
    if (told !== next) return false;
    took = performance.now() - from;
    next += 1;
    return true;
  };
  while (next < last && next < writes) if (!(await write())) return;
  const underWay = next < writes ? write() : null;
  await new Promise((resolve) => setTimeout(resolve, random() * took * 1.2));
  await kill();
  await underWay;
}

try {
  await makeExtension(extension);
  while (next < writes && wrong.length < 5) {
    const opened = await openExtension(extension, join(folder, 'profile'));
    let { started } = await check(opened);
    for (let n = 0; n < Number(values.workers) && next < writes; n++) {
      await writeUntil(opened, opened.killWorker);
      const seen = await check(opened);
      // The same worker again: it was not killed, and nothing was shown.
      if (seen.started !== started) killed.worker += 1;
      started = seen.started;
    }
    await writeUntil(opened, opened.killBrowser);
    killed.browser += 1;
    console.log(`  ${next} writes, ${killed.worker} workers and ${killed.browser} browsers killed`);
  }
  const last = await openExtension(extension, join(folder, 'profile'));
  await check(last);
  await last.context.close();
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(
  `${next} writes; the service worker killed ${killed.worker} times, the browser ${killed.browser} times; ${wrong.length} wrong states`,
);
for (const one of wrong) console.log(`  ${one}`);
if (killed.worker === 0 || killed.browser === 0) console.log('  something was never killed');
process.exitCode = wrong.length > 0 || killed.worker === 0 || killed.browser === 0 ? 1 : 0;
