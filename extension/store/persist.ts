let asked = false;

/**
 * Asks the browser, once a page, not to evict what is kept when the disk fills up. Only a page can ask: in Firefox it
 * shows a prompt, which a worker has no place for.
 */
export function askToPersist(): void {
  if (asked || typeof document === 'undefined') return;
  asked = true;
  navigator.storage?.persist?.().catch(() => {});
}
