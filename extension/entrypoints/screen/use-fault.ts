import { useEffect, useState } from 'preact/hooks';
import { StoreFault, type StoreProblem } from '../../store/stored.ts';

/** What a press could not write, until the next one that could: told on the page, never in the console alone. */
export function useFault(): StoreProblem | null {
  const [fault, setFault] = useState<StoreProblem | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (event: PromiseRejectionEvent) => {
      if (!(event.reason instanceof StoreFault)) return;
      event.preventDefault();
      setFault(event.reason.problem);
    };
    addEventListener('unhandledrejection', tell, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return fault;
}
