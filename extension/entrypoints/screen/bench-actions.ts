import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Guide } from '../../../core/guide/guide.ts';
import { siteMatches } from '../../../core/guide/site-match.ts';
import type { Bench, BenchActions, BenchNews, BenchTab } from '../../components/workbench/bench.ts';
import { BENCH, FromBench, type ToBench } from '../../messages/bench.ts';
import { copyText } from '../../page/copy-text.ts';
import { readSites } from '../../store/sites-store.ts';
import { ask } from './ask.ts';

export const benchActions: BenchActions = { tabsOf, watchTabs, open, copy: copyText };

/** Open tabs of this guide's sites. The browser tells the address of those only that it granted. */
async function tabsOf(guide: Guide): Promise<BenchTab[]> {
  const [tabs, sites] = await Promise.all([browser.tabs.query({}), readSites()]);
  const turnedOn = sites.filter((each) => each.guide === guide.id).map(({ site }) => site);
  return tabs.flatMap(({ id, url, title }) => {
    if (id === undefined || url === undefined || !URL.canParse(url)) return [];
    const { origin, host, pathname } = new URL(url);
    if (!siteMatches(guide, origin, turnedOn)) return [];
    return [{ id, title: title || host, address: `${host}${pathname}` }];
  });
}

function watchTabs(changed: () => void, signal: AbortSignal): void {
  const { onUpdated, onRemoved } = browser.tabs;
  onUpdated.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onUpdated.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}

async function open(tab: number, news: BenchNews): Promise<Bench | null> {
  if (!(await ask({ type: 'tab/bench', tab }))) return null;
  const port = browser.tabs.connect(tab, { name: BENCH, frameId: 0 });
  const own = await browser.tabs.getCurrent();
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(FromBench, message);
    if (!parsed.success) return;
    if (parsed.output.type === 'tried') return news.tried(parsed.output.trial);
    if (parsed.output.type === 'listed') return news.listed(parsed.output.elements);
    if (own?.id !== undefined) void showTab(own.id);
    news.pointed(parsed.output.pointed);
  });
  port.onDisconnect.addListener(news.closed);
  const send = (message: ToBench): void => port.postMessage(message);
  return {
    tryOut: (guide, step) => send({ type: 'try', guide, step }),
    point(guide) {
      send({ type: 'point', guide });
      void showTab(tab);
    },
    list: () => send({ type: 'list' }),
    choose: (guide, at) => send({ type: 'choose', guide, at }),
    close: () => port.disconnect(),
  };
}

/** Both tabs may be in windows of their own. */
async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab) await browser.windows?.update(tab.windowId, { focused: true });
}
