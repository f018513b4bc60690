import { browser } from 'wxt/browser';
import * as store from '../../extension/store/ledger-store.ts';
import { sightings } from './storage/accounts.ts';

const today = Temporal.PlainDate.from('2026-11-24');

/** Accounts that one write records together: a reader must see all of them at one write's state, or at another's. */
const TOGETHER = 20;

/** When this worker started: another number is another worker. */
const started = Math.random();

/** Write n says "n" of twenty accounts. */
async function write(n: number): Promise<void> {
  const seenAt = new Date(Date.UTC(2026, 10, 24) + n * 1000).toISOString();
  const all = sightings(TOGETHER, 2027).map((one) => ({ ...one, seenAt, name: `write ${n}` }));
  const stored = await store.record(all, { today });
  if (!stored.ok) throw new Error(stored.problem);
}

/** The write that the ledger shows, and whether it is the whole of one. */
async function look() {
  const accounts = await store.readAccounts();
  const ledger = await store.readLedger();
  const writes = new Set(accounts.map(({ name }) => Number(name?.value.slice(6))));
  const counts = (await store.countsOfInstitutions()).reduce((sum, { count }) => sum + count, 0);
  const whole = accounts.length === 0 || (writes.size === 1 && accounts.length === TOGETHER);
  const same = ledger.accounts.length === accounts.length;
  return {
    write: Math.max(-1, ...writes),
    whole: whole && same,
    counts: counts - accounts.length,
    started,
  };
}

browser.runtime.onMessage.addListener(
  (message: unknown, _from, answer: (told: unknown) => void) => {
    const done = typeof message === 'number' ? write(message).then(() => message) : look();
    done.then(answer, (error: unknown) => answer({ error: String(error) }));
    return true;
  },
);
