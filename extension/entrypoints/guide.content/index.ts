import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSay } from '../../components/say.ts';
import { isToPage } from '../../messages/to-page.ts';
import { guidePage } from '../../page/guide-page.ts';
import { askHello, backingByMessages } from './backing.ts';

export default defineContentScript({
  // Registered at run time, for exactly the sites that the user turned on.
  registration: 'runtime',
  matches: [],
  async main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    let refresh = (): void => undefined;
    const listen = (message: unknown, _sender: unknown, answer: (value: boolean) => void): void => {
      if (!isToPage(message)) return;
      if (message.type === 'tab/leave') stop.abort();
      else if (message.type === 'tab/look') refresh();
      answer(true);
    };
    browser.runtime.onMessage.addListener(listen);
    const hello = await askHello();
    if (!hello) return;
    const { guide, language, place, view } = hello;
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const page = guidePage({
      guide,
      document,
      view,
      place,
      backing: backingByMessages(),
      say: createSay({ getMessage: (key) => browser.i18n.getMessage(key), language }),
      sayDay: (day) => days.format(new Date(`${day}T00:00Z`)),
      today: () => Temporal.Now.plainDateISO(),
      signal: stop.signal,
      go: (url) => location.assign(url),
      reload: () => location.reload(),
    });
    refresh = page.refresh;
  },
});
