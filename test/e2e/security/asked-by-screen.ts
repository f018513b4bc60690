import type { OpenedChromium } from '../browser.ts';

/** What the extension's own page is answered; a message that nobody takes is answered nothing. */
export async function askedByScreen(opened: OpenedChromium, message: unknown): Promise<unknown> {
  const options = await opened.options();
  const answer = await options.evaluate(async (asked) => {
    const runtime = Reflect.get(globalThis, 'chrome').runtime;
    return runtime.sendMessage(asked).then(
      (said: unknown) => said ?? 'nothing',
      (error: Error) => error.message,
    );
  }, message);
  await options.close();
  return answer;
}
