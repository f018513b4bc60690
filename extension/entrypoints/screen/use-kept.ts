import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onLedgerChange } from '../../store/ledger-change.ts';
import { StoreFault, type StoreProblem } from '../../store/stored.ts';

export type Kept<T> =
  | { state: 'loading' }
  | { state: 'error'; problem: StoreProblem }
  | { state: 'ready'; value: T };

/** What is kept, read again after every change, also of another tab. `read` must stay the same function. */
export function useKept<T>(read: () => Promise<T>): { kept: Kept<T>; again: () => Promise<void> } {
  const [kept, setKept] = useState<Kept<T>>({ state: 'loading' });
  const turns = useRef({ begun: 0, shown: 0 });
  const again = useCallback(async () => {
    const turn = ++turns.current.begun;
    const next = await readKept(read);
    // One that began earlier may end later, with what was kept before a change.
    if (turn < turns.current.shown) return;
    turns.current.shown = turn;
    setKept(next);
  }, [read]);
  useEffect(() => {
    again();
    return onLedgerChange(again);
  }, [again]);
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
