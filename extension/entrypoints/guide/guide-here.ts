import { browser } from 'wxt/browser';
import { isToPage } from '../../messages/to-page.ts';
import { guidePage } from '../../page/guide-page.ts';
import { removeLeftBehind } from '../../page/left-behind.ts';
import { onlyCopy } from '../../page/only-copy.ts';
import { askHello, backingByMessages, loadReader } from './backing.ts';
import { cardWords } from './card-words.ts';
import { isOutdated, Outdated } from './outdated.ts';

/** How often to look whether the extension still stands behind this page: no event tells of an update. */
const LOOK = 2000;

/** Guides the page at hand, until another copy of us does, its site is given back, or it is left. */
export async function guideHere(): Promise<void> {
  const stop = onlyCopy('guide');
  const { signal } = stop;
  if (import.meta.env.FIREFOX) removeLeftBehind(document);
  let refresh = (): void => undefined;
  const heard = (message: unknown, _: unknown, answer: (heard: boolean) => void): void => {
    if (!isToPage(message)) return;
    if (message.type === 'tab/leave') stop.abort();
    else if (message.type === 'tab/look') refresh();
    answer(true);
  };
  // Gone back to, it is as it was left; but meanwhile this tab was another page's.
  addEventListener('pageshow', (event) => event.persisted && !isOutdated() && guideHere(), {
    signal,
  });
  const { onMessage } = browser.runtime;
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => isOutdated() || onMessage.removeListener(heard));
  const hello = await askHello();
  // No guide is on here: nothing of ours stays.
  if (!hello) return stop.abort();
  // Another copy came while this one asked.
  if (signal.aborted) return;
  const { say, language } = cardWords();
  const page = guidePage({
    guide: hello.guide,
    document,
    view: hello.view,
    place: hello.place,
    backing: backingByMessages(),
    say,
    sayDay: (day) =>
      new Date(`${day}T00:00Z`).toLocaleDateString(language, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }),
    today: () => Temporal.Now.plainDateISO(),
    signal,
    loadReader,
    go: (url) => location.assign(url),
    reload: () => location.reload(),
    failed: (error) => {
      if (!import.meta.env.FIREFOX && error instanceof Outdated) page.outdated();
      else console.error('Feedkeeper', error);
    },
  });
  refresh = page.refresh;
  if (import.meta.env.FIREFOX) return;
  const looking = setInterval(() => {
    if (!isOutdated()) return;
    clearInterval(looking);
    page.outdated();
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(looking));
}
