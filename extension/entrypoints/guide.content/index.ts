import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isToPage } from '../../messages/to-page.ts';
import { guidePage } from '../../page/guide-page.ts';
import { browserWords } from '../screen/browser-words.ts';
import { askHello, backingByMessages, loadReader, Outdated } from './backing.ts';

export default defineContentScript({
  // Registered at run time, for exactly the sites that the user turned on.
  registration: 'runtime',
  matches: [],
  async main(ctx) {
    const stop = new AbortController();
    let refresh = (): void => undefined;
    browser.runtime.onMessage.addListener(
      (message: unknown, _sender, answer: (heard: boolean) => void) => {
        if (!isToPage(message) || stop.signal.aborted) return;
        if (message.type === 'tab/leave') stop.abort();
        else if (message.type === 'tab/look') refresh();
        answer(true);
      },
    );
    const hello = await askHello();
    if (!hello) return;
    const { say, language } = browserWords();
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
    // Another copy of this script takes over: this one leaves. After an update none does: this one says so.
    ctx.onInvalidated(() => (browser.runtime?.id === undefined ? page.outdated() : stop.abort()));
  },
});
