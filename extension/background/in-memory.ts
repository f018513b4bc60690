import { browser } from 'wxt/browser';

/** What is kept in memory only (`storage.session`): it outlives the worker, not the browser. Under a key comes back what was put there. */
export async function inMemory<T>(key: string): Promise<T | null> {
  const found: Record<string, T | undefined> = await browser.storage.session.get(key);
  return found[key] ?? null;
}

/** All that is kept, under whatever key. */
export async function allInMemory<T>(): Promise<T[]> {
  const found: Record<string, T> = await browser.storage.session.get();
  return Object.values(found);
}

export function keepInMemory(key: string, value: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}

export function dropFromMemory(key: string): Promise<void> {
  return browser.storage.session.remove(key);
}
