import { browser } from 'wxt/browser';
import type { AppPreview, Recorded, TabState } from '../../messages/answers.ts';
import type { FromScreen } from '../../messages/from-screen.ts';

/** What each message is answered with, where it is. */
type Answers = {
  'tab/look': TabState;
  'tab/record': Recorded;
  'app/preview': AppPreview;
};
type AnswerTo<T extends FromScreen> = T['type'] extends keyof Answers
  ? Answers[T['type']]
  : unknown;

/** Asks our own background: its answers have the types it compiles with, so they are not parsed again. */
export function ask<T extends FromScreen>(message: T): Promise<AnswerTo<T>> {
  return browser.runtime.sendMessage(message);
}
