import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onLedgerChange } from '../../store/ledger-change.ts';
import { StoreFault, type StoreProblem } from '../../store/stored.ts';
import { newest } from './newest.ts';

export type Kept<T> =
  | { state: 'loading' }
  | { state: 'error'; problem: StoreProblem }
  | { state: 'ready'; value: T };

/** What is kept, read again after every change, also of another tab, and when `read` is another function. */
export function useKept<T>(read: () => Promise<T>): { kept: Kept<T>; again: () => Promise<void> } {
  const [kept, setKept] = useState<Kept<T>>({ state: 'loading' });
  const at = useRef({ read, show: newest(setKept) }).current;
  // Who waits for a change to be written asks again later: then for what is meant then, on another day for one.
  at.read = read;
  const again = useCallback(() => at.show(readKept(at.read)), []);
  useEffect(() => {
    again();
  }, [read]);
  useEffect(() => onLedgerChange(again), []);
  return { kept, again };
}

async function readKept<T>(read: () => Promise<T>): Promise<Kept<T>> {
  try {
    return { state: 'ready', value: await read() };
  } catch (problem) {
    if (!(problem instanceof StoreFault)) throw problem;
    return { state: 'error', problem: problem.problem };
  }
}
