import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';

/** How long what was erased can be brought back. */
const UNDO_FOR_MS = 10_000;

/** What was done, in words, and how to take it back. */
export type Undoable = { said: string; undo: () => Promise<unknown> };

export const UndoContext = createContext<(undoable: Undoable) => void>(() => {});

export function useOfferUndo(): (undoable: Undoable) => void {
  return useContext(UndoContext);
}

/** The last thing that can be taken back, for ten seconds. */
export function useUndo() {
  const [offered, setOffered] = useState<Undoable | null>(null);
  useEffect(() => {
    if (!offered) return;
    const timer = setTimeout(() => setOffered(null), UNDO_FOR_MS);
    return () => clearTimeout(timer);
  }, [offered]);
  const offer = useCallback((undoable: Undoable) => setOffered(undoable), []);
  const take = async () => {
    setOffered(null);
    await offered?.undo();
  };
  return { offered, offer, take };
}
