import type { Frame } from 'playwright-core';

/** How many closed roots a frame of another site holds: it is in a process of its own, before which the page's tree ends. */
export async function closedRoots(frame: Frame): Promise<number> {
  const session = await frame.page().context().newCDPSession(frame);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return JSON.stringify(root).split('"shadowRootType":"closed"').length - 1;
}
