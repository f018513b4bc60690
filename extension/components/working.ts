import { useRef, useState } from 'preact/hooks';

/** How long work is followed, and how it is ended. */
export type Watched = { signal: AbortSignal; onPart: (part: number) => void };

/** Long work: nothing yet, under way, ended by the user, or through. */
export type Work = { state: 'idle' | 'stopped' | 'done' } | { state: 'busy'; part: number };

/** Runs one piece of long work at a time. A failure that is no ending is thrown on. */
export function useWork(run: (watched: Watched) => Promise<void>): {
  work: Work;
  start: () => Promise<void>;
  stop: () => void;
} {
  const [work, setWork] = useState<Work>({ state: 'idle' });
  const ending = useRef<AbortController | null>(null);
  const start = async () => {
    const end = new AbortController();
    ending.current = end;
    setWork({ state: 'busy', part: 0 });
    try {
      await run({ signal: end.signal, onPart: (part) => setWork({ state: 'busy', part }) });
      setWork({ state: 'done' });
    } catch (problem) {
      setWork({ state: end.signal.aborted ? 'stopped' : 'idle' });
      if (!end.signal.aborted) throw problem;
    }
  };
  return { work, start, stop: () => ending.current?.abort() };
}
