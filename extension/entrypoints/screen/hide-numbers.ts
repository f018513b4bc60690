import { useEffect, useState } from 'preact/hooks';
import { hearAll, tellAll } from '../../store/channel.ts';

const CHANNEL = 'feedkeeper-hide-numbers';
const KEY = 'hideNumbers';

/** Kept in localStorage and not in the settings: it must be known before the first paint, or an IBAN would flash by. */
export function readHideNumbers(): boolean {
  return localStorage.getItem(KEY) === 'yes';
}

export function writeHideNumbers(hide: boolean): void {
  if (hide) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
  // Not the browser's own event: to listen to that one takes 3 ms of each opening.
  tellAll(CHANNEL, hide);
}

/** Follows what is chosen here, in the popup and in another tab. */
export function useHideNumbers(): boolean {
  const [hide, setHide] = useState(readHideNumbers);
  useEffect(() => hearAll(CHANNEL, (told) => setHide(told === true)), []);
  return hide;
}
