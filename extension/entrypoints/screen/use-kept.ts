import { useCallback, useEffect, useState } from 'preact/hooks';
import { onLedgerChange } from '../../store/ledger-change.ts';
import { StoreFault, type StoreProblem } from '../../store/stored.ts';

export type Kept<T> =
  | { state: 'loading' }
  | { state: 'error'; problem: StoreProblem }
  | { state: 'ready'; value: T };

/** What is kept, read again after every change, also of another tab. `read` must stay the same function. */
export function useKept<T>(read: () => Promise<T>): { kept: Kept<T>; again: () => Promise<void> } {
  const [kept, setKept] = useState<Kept<T>>({ state: 'loading' });
  const again = useCallback(async () => {
    try {
      setKept({ state: 'ready', value: await read() });
    } catch (problem) {
      if (!(problem instanceof StoreFault)) throw problem;
      setKept({ state: 'error', problem: problem.problem });
    }
  }, [read]);
  useEffect(() => {
    again();
    return onLedgerChange(again);
  }, [again]);
  return { kept, again };
}
