import { useEffect, useState } from 'preact/hooks';

/** Looked at each minute and whenever the page is shown again: a timer set for midnight sleeps with the machine. */
const LOOK_EVERY_MS = 60_000;

/** The day in the user's zone; a page that stays open moves on at local midnight. */
export function useToday(): Temporal.PlainDate {
  const [today, setToday] = useState(() => Temporal.Now.plainDateISO());
  useEffect(() => {
    const leaving = new AbortController();
    const look = () =>
      setToday((known) => {
        const now = Temporal.Now.plainDateISO();
        return now.equals(known) ? known : now;
      });
    const timer = setInterval(look, LOOK_EVERY_MS);
    leaving.signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', look, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return today;
}
