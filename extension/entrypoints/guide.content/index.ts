import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isToPage } from '../../messages/to-page.ts';
import { guidePage } from '../../page/guide-page.ts';
import { askHello, backingByMessages, loadReader, Outdated } from './backing.ts';
import { cardWords } from './card-words.ts';

export default defineContentScript({
  // Registered at run time, for exactly the sites that the user turned on.
  registration: 'runtime',
  matches: [],
  // WXT would tell the page that we are here, by name (SECURITY.md A14).
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const stop = new AbortController();
    // Given back, or another copy of this script takes over: this one leaves. After an update none does: this one says so.
    ctx.onInvalidated(() => {
      if (browser.runtime?.id !== undefined) stop.abort();
    });
    let refresh = (): void => undefined;
    const heard = (message: unknown, _: unknown, answer: (heard: boolean) => void): void => {
      if (!isToPage(message)) return;
      if (message.type === 'tab/leave') ctx.abort();
      else if (message.type === 'tab/look') refresh();
      answer(true);
    };
    const { onMessage } = browser.runtime;
    onMessage.addListener(heard);
    stop.signal.addEventListener('abort', () => onMessage.removeListener(heard));
    const hello = await askHello();
    // No guide is on here: nothing of ours stays.
    if (!hello) return ctx.abort();
    const { say, language } = cardWords();
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const page = guidePage({
      guide: hello.guide,
      document,
      view: hello.view,
      place: hello.place,
      backing: backingByMessages(),
      say,
      sayDay: (day) => days.format(new Date(`${day}T00:00Z`)),
      today: () => Temporal.Now.plainDateISO(),
      signal: stop.signal,
      loadReader,
      go: (url) => location.assign(url),
      reload: () => location.reload(),
      failed: (error) => {
        if (error instanceof Outdated) page.outdated();
        else console.error('Feedkeeper', error);
      },
    });
    refresh = page.refresh;
    ctx.onInvalidated(page.outdated);
    // No event tells of an update. WXT looks whether the extension is still there before each call.
    ctx.setInterval(() => undefined, 2000);
  },
});
