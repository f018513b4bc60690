import * as store from '../../extension/store/ledger-store.ts';
import { sightings } from './storage/accounts.ts';

const today = Temporal.PlainDate.from('2026-11-24');

/** Accounts that one write records together: a reader must see all of them at one write's state, or at another's. */
const TOGETHER = 20;

/** Write n says "n" of twenty accounts. Each that was kept is told before the next begins. */
async function write(from: number, to: number, kept: (n: number) => void): Promise<void> {
  for (let n = from; n < to; n++) {
    const seenAt = new Date(Date.UTC(2026, 10, 24) + n * 1000).toISOString();
    const all = sightings(TOGETHER, 2027).map((one) => ({ ...one, seenAt, name: `write ${n}` }));
    const stored = await store.record(all, { today });
    if (!stored.ok) throw new Error(stored.problem);
    kept(n);
  }
}

/** The write that the ledger shows, and whether it is the whole of one. */
async function look(): Promise<{ write: number; whole: boolean; counts: number }> {
  const accounts = await store.readAccounts();
  const writes = new Set(accounts.map(({ name }) => Number(name?.value.slice(6))));
  const counts = [...(await store.countsByInstitution()).values()].reduce((a, b) => a + b, 0);
  const whole = accounts.length === 0 || (writes.size === 1 && accounts.length === TOGETHER);
  return { write: Math.max(-1, ...writes), whole, counts: counts - accounts.length };
}

Object.assign(globalThis, { write, look });
