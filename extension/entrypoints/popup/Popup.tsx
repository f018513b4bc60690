import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PopupAccounts, PopupScreen } from '../../components/PopupScreen.tsx';
import { ScreenContext } from '../../components/screen.ts';
import { TabPanel } from '../../components/TabPanel.tsx';
import { onLedgerChange } from '../../store/ledger-change.ts';
import type { Words } from '../screen/browser-words.ts';
import { copyText } from '../screen/copy.ts';
import { shippedBriefs } from '../screen/guide-briefs.ts';
import { readHideNumbers, writeHideNumbers } from '../screen/hide-numbers.ts';
import { useToday } from '../screen/today.ts';
import { LazyPreview } from './LazyPreview.tsx';
import { loadAll, loadFirst } from './load-accounts.ts';
import { renew } from './renew.ts';
import { tabActions } from './tab-actions.ts';
import { lookAtTab, type TabAtHand } from './tab-at-hand.ts';

/** Loads, sends and passes on; what is shown is in components. */
export function Popup(props: {
  words: Words;
  data: PopupAccounts;
  tab: TabAtHand | null;
  looking: Promise<TabAtHand | null>;
}) {
  const [data, setData] = useState(props.data);
  const [tab, setTab] = useState(props.tab);
  const [hideNumbers, setHideNumbers] = useState(readHideNumbers);
  const today = useToday();
  const guides = useMemo(shippedBriefs, []);
  const look = async () => setTab(await lookAtTab());
  const load = async () => {
    const first = await loadFirst();
    setData(first);
    setData(await loadAll(first));
  };
  useEffect(() => {
    props.looking.then(setTab);
    loadAll(props.data).then(setData);
    return onLedgerChange(() => {
      load();
      look();
    });
  }, []);
  const app = tab?.state.providers.find((provider) => provider.on && provider.kind === 'app');
  const screen = useMemo(
    () => ({ ...props.words, today, hideNumbers, guides }),
    [props.words, today, hideNumbers, guides],
  );
  return (
    <ScreenContext.Provider value={screen}>
      <PopupScreen
        data={data}
        optionsUrl={browser.runtime.getURL('/options.html')}
        onCopy={copyText}
        onHide={(hide) => {
          writeHideNumbers(hide);
          setHideNumbers(hide);
        }}
        onRenew={renew}
        onRetry={load}
      >
        {tab && <TabPanel tab={tab.state} actions={tabActions(tab.id, tab.state.origin, look)} />}
        {tab?.state.origin && app && data.state === 'ready' && (
          <LazyPreview app={app.id} origin={tab.state.origin} institutions={data.institutions} />
        )}
      </PopupScreen>
    </ScreenContext.Provider>
  );
}
