import { browser } from 'wxt/browser';
import { originMatches } from '../../../core/guide/site-match.ts';
import type { TabActions } from '../../components/popup/TabPanel.tsx';
import { ask } from '../screen/ask.ts';
import { turnOn } from '../screen/turn-on.ts';

type SideActions = TabActions & {
  onTurnOnSite: (provider: string, site: string) => Promise<boolean>;
  /** The user says which account a masked number is, or that it is none of those. */
  onSame: (account: string, same: string | null) => Promise<void>;
  onStart: (go: { guide: string; journey: string }, origin: string | null) => Promise<void>;
};

/** What the popup does on a tab: each asks the background, then looks at the tab again. */
export function tabActions(
  tab: number,
  origin: string | null,
  look: () => Promise<void>,
): SideActions {
  return {
    async onTurnOn(provider) {
      // One site at a time: the one that this tab shows. Asked first of all: the browser's prompt needs the press.
      const here = provider.sites.filter((site) => origin !== null && originMatches(site, origin));
      if (!(await turnOn(provider.id, here))) return false;
      await look();
      return true;
    },
    async onTurnOnSite(provider, site) {
      if (!(await turnOn(provider, [site]))) return false;
      await look();
      return true;
    },
    async onRecord() {
      const recorded = await ask({ type: 'tab/record', tab });
      await look();
      return recorded.ok ? null : recorded.problem;
    },
    async onAnswer({ about, iban, currency }, value) {
      await ask({ type: 'tab/answer', tab, about, iban, currency, value });
      await look();
    },
    async onMove(move) {
      await ask({ type: 'journey/move', move });
      await look();
    },
    async onSame(account, same) {
      await ask({ type: 'account/same', account, same });
      await look();
    },
    async onStart(go, at) {
      await ask({
        type: 'journey/start',
        ...go,
        open: true,
        ...(at === null ? {} : { origin: at }),
      });
      window.close();
    },
    async onGo(url) {
      await browser.tabs.update(tab, { url });
      window.close();
    },
  };
}
