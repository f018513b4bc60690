import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/**
 * Milliseconds that a browser's pages have computed so far. Other work on the machine does not count, so that
 * ratios hold on a busy one. Linux tells it; elsewhere the clock has to do.
 */
export async function cpuClock(browser: Browser): Promise<() => number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const files = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/task/${id}/schedstat`)
    .filter((file) => existsSync(file));
  if (files.length === 0) return () => performance.now();
  return () =>
    files.reduce((sum, file) => sum + Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6, 0);
}
