const KEY = 'hideNumbers';

/** Kept in localStorage and not in the settings: it must be known before the first paint, or an IBAN would flash by. */
export function readHideNumbers(): boolean {
  return localStorage.getItem(KEY) === 'yes';
}

export function writeHideNumbers(hide: boolean): void {
  if (hide) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
}
