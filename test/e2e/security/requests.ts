import type { BrowserContext, Page } from 'playwright-core';

/** Everything that the extension asks of the network, by whichever of its parts. */
export function watchRequests(context: BrowserContext): { asked: string[]; seen: () => number } {
  const asked: string[] = [];
  let count = 0;
  // Its own pages and its worker: any request that leaves the extension.
  context.on('request', (request) => {
    count += 1;
    const from = request.serviceWorker()?.url() ?? frameOf(request);
    if (from.startsWith('chrome-extension:') && /^(https?|wss?):/.test(request.url()))
      asked.push(`${from} asked for ${request.url()}`);
  });
  // Its content scripts: a request of a page whose script is the extension's.
  const watch = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const frames = initiator.stack?.callFrames ?? [];
      if (/^(https?|wss?):/.test(request.url) && frames.some(({ url }) => isOurs(url)))
        asked.push(`a content script asked for ${request.url}`);
    });
    await session.send('Network.enable');
  };
  context.on('page', (page) => void watch(page).catch(() => undefined));
  return { asked, seen: () => count };
}

function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension:');
}

function frameOf(request: { frame(): { url(): string } }): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}
