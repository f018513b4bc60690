import type { Guide } from '../../../core/guide/guide.ts';
import { find } from '../../../extension/page/find/find.ts';
import { allSlices } from '../../../extension/page/in-slices.ts';
import { readPage } from '../../../extension/page/read/read-page.ts';
import { createReader } from '../../../extension/page/read/reader.ts';
import { scanAccounts } from '../../../extension/page/read/scan-accounts.ts';
import { belgianIban, longPage, row } from './long-page.ts';
import { plainScan } from './plain-scan.ts';

/** What a bench does in the page, one step at a time, so that each is measured alone. */
export type Steps = {
  plain: () => number;
  blocks: () => number;
  reading: () => number;
  /** Changes one row, outside of what is measured. */
  change: () => Promise<void>;
  again: () => Promise<number>;
  /** The longest time, in milliseconds, that the page did not get a turn while it was read. */
  longest: () => Promise<number>;
};

/** Pages made to hold a reader up (SECURITY.md B4). Each gives the accounts it has. */
const WORST: Record<string, () => [html: string, accounts: number]> = {
  longWord: () => [`<p>${'BE71096123456769'.repeat(12_500)}</p>`, 0],
  manyPrefixes: () => [`<p>${'BE7 '.repeat(50_000)}</p>`, 0],
  digits: () => [`<p>Expires on ${'1 '.repeat(100_000)}</p><p>BE71096123456769</p>`, 1],
  deep: () => [
    `${'<div>'.repeat(3000)}BE71096123456769<p>Expires on 12 April 2027</p>${'</div>'.repeat(3000)}`,
    1,
  ],
  deepMany: () => [
    `${Array.from({ length: 100 }, (_, i) => `<div><div><div><b>${belgianIban(i)}</b>`).join('')}${'</div></div></div>'.repeat(100)}`,
    100,
  ],
};

export const worstNames = Object.keys(WORST);

/** Fills the page with one of them; what it gives reads it. */
export function prepareWorst(guide: Guide, name: string): () => number {
  const [html, accounts] = WORST[name]?.() ?? ['', 0];
  document.body.innerHTML = html;
  document.body.getBoundingClientRect();
  return () => {
    const read = readPage(guide, { page: 'accounts', document, today, languages: ['en'] }).accounts
      .length;
    if (read !== accounts)
      throw new Error(`${name}: ${read} accounts were read, and there are ${accounts}`);
    return read;
  };
}

const today = Temporal.PlainDate.from('2026-11-24');

export async function prepare(guide: Guide, count: number): Promise<Steps> {
  document.body.innerHTML = longPage(count);
  document.body.getBoundingClientRect();
  const reader = createReader(guide, document, new AbortController().signal, find);
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  await reader.read('accounts', today);
  let months = 0;
  return {
    plain: () => plainScan(document.body).length,
    blocks() {
      const { listed, owners } = allSlices(
        scanAccounts(document, { inside: null, not: new Set(), typed: false }),
      );
      return new Set(listed.map(({ element, iban }) => owners.block(element, iban))).size;
    },
    reading() {
      const { accounts } = readPage(guide, {
        page: 'accounts',
        document,
        today,
        languages: ['en'],
      });
      return accounts.filter(
        (account) => account.expires && account.name && account.status && account.currency,
      ).length;
    },
    async change() {
      const at = (count >> 1) + months;
      const changed = document.querySelectorAll('tbody tr')[at];
      if (changed) changed.outerHTML = row(at, 'June');
      months++;
      reader.changed(observer.takeRecords());
      // Drawing the page is the change's, not the reading's.
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100)));
    },
    async again() {
      const { accounts } = await reader.read('accounts', today);
      const changed = accounts.filter((account) =>
        account.expires?.on.startsWith('2027-06'),
      ).length;
      if (changed !== months)
        throw new Error(`${changed} changed rows were read, and ${months} changed`);
      return accounts.length;
    },
    longest: () =>
      longestWait(() =>
        createReader(guide, document, new AbortController().signal, find).read('accounts', today),
      ),
  };
}

async function longestWait(run: () => Promise<unknown>): Promise<number> {
  let [longest, last, done] = [0, performance.now(), false];
  const beat = new MessageChannel();
  beat.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!done) beat.port2.postMessage(null);
  };
  beat.port2.postMessage(null);
  await run();
  done = true;
  beat.port1.close();
  return longest;
}
