import type { Guide } from '../../../core/guide/guide.ts';
import { readPage } from '../../../extension/page/read-page.ts';
import { createReader } from '../../../extension/page/reader.ts';
import { scanAccounts } from '../../../extension/page/scan-accounts.ts';
import { longPage, row } from './long-page.ts';
import { plainScan } from './plain-scan.ts';

/** What one round measures, in milliseconds. */
export type Round = {
  plain: number;
  blocks: number;
  reading: number;
  again: number;
  longest: number;
};

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const today = Temporal.PlainDate.from('2026-11-24');

/** Fills the page and reads it so many times, each way in turn. */
export async function measure(guide: Guide, count: number, rounds: number): Promise<Round[]> {
  document.body.innerHTML = longPage(count);
  const about = { page: 'accounts', document, today, languages: ['en'] };
  const results: Round[] = [];
  for (let i = 0; i < rounds; i++) {
    document.body.getBoundingClientRect();
    const plain = time(() => expect(plainScan(document.body).length, count));
    const blocks = time(() => expect(scanNow().listed.length, count));
    const reading = time(() => {
      const read = readPage(guide, about);
      expect(read.accounts.length, count);
      expect(
        read.accounts.filter((account) => account.name && account.status && account.currency)
          .length,
        count,
      );
    });
    results.push({ plain, blocks, reading, ...(await rereading(guide, count)) });
  }
  return results;
}

async function rereading(guide: Guide, count: number): Promise<{ again: number; longest: number }> {
  const stop = new AbortController();
  const reader = createReader(guide, document, stop.signal);
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  let longest = 0;
  let last = performance.now();
  const beat = new MessageChannel();
  beat.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!stop.signal.aborted) beat.port2.postMessage(null);
  };
  beat.port2.postMessage(null);
  await reader.read('accounts', today);
  stop.signal.throwIfAborted();
  const rows = document.querySelectorAll('tbody tr');
  const changed = rows[count >> 1];
  if (changed) changed.outerHTML = row(count >> 1, 'June');
  reader.changed(observer.takeRecords());
  document.body.getBoundingClientRect();
  const start = performance.now();
  const read = await reader.read('accounts', today);
  const again = performance.now() - start;
  expect(read.accounts.length, count);
  expect(read.accounts.filter((account) => account.expires?.on.startsWith('2027-06')).length, 1);
  stop.abort();
  observer.disconnect();
  return { again, longest };
}

function expect(value: number, expected: number): void {
  if (value !== expected) throw new Error(`${value} instead of ${expected}`);
}

/** Accounts and their blocks, and nothing of what they say. */
function scanNow() {
  const steps = scanAccounts(document, { inside: null, not: new Set(), typed: false });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    for (const spot of step.value.listed) step.value.owners.block(spot.element, spot.iban);
    return step.value;
  }
}
