import type { Page } from 'playwright-core';

/** Runs an expression where our script runs in a page: whoever breaks out of the page's own world has no more than this. */
export async function inOwnWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  if (!own) throw new Error('no script of ours is in the page');
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: own.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
