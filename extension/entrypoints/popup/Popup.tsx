import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PopupAccounts, PopupScreen } from '../../components/PopupScreen.tsx';
import { ScreenContext } from '../../components/screen.ts';
import { onLedgerChange } from '../../store/ledger-change.ts';
import type { Words } from '../screen/browser-words.ts';
import { copyText } from '../screen/copy.ts';
import { shippedBriefs } from '../screen/guide-briefs.ts';
import { readHideNumbers, writeHideNumbers } from '../screen/hide-numbers.ts';
import { useToday } from '../screen/today.ts';
import { loadAll, loadFirst } from './load-accounts.ts';
import { type Aside, lookAside } from './look-aside.ts';
import { renew } from './renew.ts';

/** Loads, sends and passes on; what is shown is in components. */
export function Popup(props: {
  words: Words;
  data: PopupAccounts;
  aside: Aside | null;
  looking: Promise<Aside | null>;
}) {
  const [data, setData] = useState(props.data);
  const [aside, setAside] = useState(props.aside);
  const [hideNumbers, setHideNumbers] = useState(readHideNumbers);
  const today = useToday();
  const guides = useMemo(shippedBriefs, []);
  const look = async () => setAside(await lookAside());
  // Ten thousand accounts take seconds to read, and most openings only look at what ends first.
  const needsAll = useRef(false);
  const needAll = async () => {
    if (needsAll.current) return;
    needsAll.current = true;
    setData(await loadAll(data));
  };
  const load = async () => {
    const first = await loadFirst();
    setData(needsAll.current ? await loadAll(first) : first);
  };
  useEffect(() => {
    props.looking.then(setAside);
    return onLedgerChange(() => {
      load();
      look();
    });
  }, []);
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
        onNeedAll={needAll}
      >
        {aside && (
          <aside.Side
            tab={aside.tab}
            institutions={data.state === 'ready' ? data.institutions : null}
            look={look}
          />
        )}
      </PopupScreen>
    </ScreenContext.Provider>
  );
}
