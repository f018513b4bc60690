import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BENCH, type FromBench, type ToBench } from '../messages/bench.ts';
import { isToPage } from '../messages/to-page.ts';
import { benchPage } from '../page/bench/bench-page.ts';
import { onlyCopy } from '../page/only-copy.ts';
import { browserWords } from './screen/browser-words.ts';

/** Tries a guide on a tab: brought in by the background when the options page asks, and idle until it connects. */
export default defineUnlistedScript(() => {
  const { signal: here } = onlyCopy('bench');
  const connected = (port: Browser.runtime.Port): void => {
    if (port.name === BENCH) serve(port, here);
  };
  // The guide's own script has left: without an answer to a ping, this tab would count as gone to a bank.
  const heard = (message: unknown, _: unknown, answer: (heard: boolean) => void): void => {
    if (isToPage(message)) answer(true);
  };
  browser.runtime.onConnect.addListener(connected);
  browser.runtime.onMessage.addListener(heard);
  here.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(connected);
    browser.runtime?.onMessage?.removeListener(heard);
  });
  const serve = (port: Browser.runtime.Port, signal: AbortSignal): void => {
    const stop = new AbortController();
    const tell = (message: FromBench): void => port.postMessage(message);
    const page = benchPage({
      document,
      ...browserWords(),
      today: () => Temporal.Now.plainDateISO(),
      signal: AbortSignal.any([signal, stop.signal]),
      tried: (trial) => tell({ type: 'tried', trial }),
      pointed: (pointed) => tell({ type: 'pointed', pointed }),
      listed: (elements) => tell({ type: 'listed', elements }),
    });
    // Only this extension can connect to its content script.
    port.onMessage.addListener((message: ToBench) => {
      if (message.type === 'try') page.tryOut(message.guide, message.step);
      else if (message.type === 'list') page.list();
      else if (message.type === 'choose') page.choose(message.guide, message.at);
      else void page.point(message.guide);
    });
    port.onDisconnect.addListener(() => {
      stop.abort();
      browser.runtime.onMessage.removeListener(heard);
      void browser.runtime.sendMessage({ type: 'page/guide' });
    });
  };
});
