import { browser } from 'wxt/browser';
import type { Hello, ReadAnswer, Recorded, Shown } from '../../messages/answers.ts';
import type { FromPage } from '../../messages/from-page.ts';
import type { Backing } from '../../page/card/backing.ts';
import type { CreateReader } from '../../page/reader-slot.ts';
import { isOutdated, Outdated } from './outdated.ts';

/** What the background answers to each message of a page. */
type Answers = {
  'page/hello': Hello;
  'page/reader': boolean;
  'page/guide': null;
  'page/facts': Shown;
  'page/read': ReadAnswer | null;
  'page/record': Recorded;
  'page/decline': null;
  'page/answer': null;
  'page/shared': null;
  'page/move': Shown;
  'page/card': null;
};

/** The background is part of this extension and of this version: its answers have the types that it declares. */
function ask<T extends FromPage['type']>(
  message: Extract<FromPage, { type: T }>,
): Promise<Answers[T]> {
  if (isOutdated()) return Promise.reject(new Outdated());
  return browser.runtime.sendMessage(message);
}

/** Asked again where the worker ended before it answered: without an answer a page that stands still would have no card, or an old one. */
function askAgain<T extends FromPage['type']>(
  message: Extract<FromPage, { type: T }>,
): Promise<Answers[T]> {
  return ask(message).catch(() => ask(message));
}

export const askHello = (): Promise<Hello> => askAgain({ type: 'page/hello' });

/** The background puts the reader's script into this page's world of ours, where this finds it. */
export async function loadReader(): Promise<CreateReader | null> {
  if (!globalThis.feedkeeperReader) await askAgain({ type: 'page/reader' });
  return globalThis.feedkeeperReader ?? null;
}

export function backingByMessages(): Backing {
  return {
    facts: async (facts) => (await askAgain({ type: 'page/facts', facts })).view,
    read: (reading, app) => askAgain({ type: 'page/read', reading, app }),
    record: () => ask({ type: 'page/record' }),
    decline: async () => void (await ask({ type: 'page/decline' })),
    answer: async ({ about, iban, currency }, value) =>
      void (await ask({ type: 'page/answer', about, iban, currency, value })),
    shared: () => void ask({ type: 'page/shared' }),
    move: async (move, from) => (await ask({ type: 'page/move', move, from: from.key })).view,
    placed: (place) => void ask({ type: 'page/card', place }),
  };
}
