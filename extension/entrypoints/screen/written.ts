import { type Stored, StoreFault } from '../../store/stored.ts';
import { ask } from './ask.ts';

/** A write, and word of it to the background. */
export async function written<T>(write: Promise<Stored<T>>): Promise<{ ok: true } & T> {
  const stored = await orThrown(write);
  await ask({ type: 'changed', what: 'ledger' });
  return stored;
}

/** A write that failed is thrown: the page shows it above every section. */
export async function orThrown<T>(write: Promise<Stored<T>>): Promise<{ ok: true } & T> {
  const stored = await write;
  if (!stored.ok) throw new StoreFault(stored.problem);
  return stored;
}
