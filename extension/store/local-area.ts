import { browser } from 'wxt/browser';

/** Where what stands beside the database is kept. None outside of an extension: the measuring page of test/bench. */
export function localArea() {
  const api: { storage?: typeof browser.storage } | undefined = browser;
  return api?.storage?.local;
}
