import { useEffect, useState } from 'preact/hooks';

const KEY = 'hideNumbers';

/** Kept in localStorage and not in the settings: it must be known before the first paint, or an IBAN would flash by. */
export function readHideNumbers(): boolean {
  return localStorage.getItem(KEY) === 'yes';
}

export function writeHideNumbers(hide: boolean): void {
  if (hide) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
  // The browser tells every page of ours but this one.
  dispatchEvent(new Event('storage'));
}

/** Follows what is chosen here, in the popup and in another tab. */
export function useHideNumbers(): boolean {
  const [hide, setHide] = useState(readHideNumbers);
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('storage', () => setHide(readHideNumbers()), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return hide;
}
