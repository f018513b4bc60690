import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FromPage } from '../messages/from-page.ts';
import { FromScreen } from '../messages/from-screen.ts';
import { answerPage } from './answer-page.ts';
import { answerScreen } from './answer-screen.ts';
import { whoAsks } from './who-asks.ts';

/**
 * The one door for messages. Who asks is taken from the browser, what is asked is parsed; anything else is
 * not answered. There is no listener for other extensions or pages (SECURITY.md C1, C2).
 */
export function listen(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, reply: (answer: unknown) => void) => {
      const answer = answerTo(message, whoAsks(sender, browser.runtime));
      if (answer === null) return false;
      answer.then(reply, (error: unknown) => {
        console.error('Feedkeeper could not answer', error);
        reply(null);
      });
      // The answer comes later.
      return true;
    },
  );
}

function answerTo(message: unknown, who: ReturnType<typeof whoAsks>): Promise<unknown> | null {
  if (who.is === 'page') {
    const parsed = v.safeParse(FromPage, message);
    return parsed.success ? answerPage(parsed.output, who) : null;
  }
  if (who.is === 'screen') {
    const parsed = v.safeParse(FromScreen, message);
    return parsed.success ? answerScreen(parsed.output) : null;
  }
  return null;
}
