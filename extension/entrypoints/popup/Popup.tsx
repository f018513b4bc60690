import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PopupAccounts, PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { ScreenContext } from '../../components/screen.ts';
import { copyText } from '../../page/copy-text.ts';
import { onLedgerChange } from '../../store/ledger-change.ts';
import type { Words } from '../screen/browser-words.ts';
import { useHideNumbers, writeHideNumbers } from '../screen/hide-numbers.ts';
import { later } from '../screen/later.ts';
import { newest } from '../screen/newest.ts';
import { useToday } from '../screen/today.ts';
import { asTold, type Told } from './as-told.ts';
import { laterParts } from './later.ts';
import { loadFirst } from './load-accounts.ts';
import type { Needed } from './load-more.ts';
import { type Aside, lookAside } from './look-aside.ts';
import { onTabLearnt } from './tab-at-hand.ts';

const AnswerReminder = later(async () => (await laterParts()).AnswerReminder);
const NothingListed = later(async () => (await laterParts()).NothingListed);

/** Loads, sends and passes on; what is shown is in components. */
export function Popup(props: {
  words: Words;
  told: Told;
  aside: Aside | null;
  looking: Promise<Aside | null>;
}) {
  const [{ data, guides }, setTold] = useState(props.told);
  const [aside, setAside] = useState(props.aside);
  const hideNumbers = useHideNumbers();
  const today = useToday();
  const showAside = useMemo(() => newest(setAside), []);
  const look = () => showAside(lookAside());
  const show = async (next: PopupAccounts) => {
    setTold(await asTold(next));
  };
  // Ten thousand accounts take seconds to read, and most openings only look at what ends first.
  const needs = useRef<Needed>(null);
  const need = async (bank?: string) => {
    if (needs.current === 'all') return;
    needs.current = bank === undefined ? 'all' : { bank };
    await show(await (await laterParts()).loadMore(data, needs.current));
  };
  const load = async () => {
    const first = await loadFirst();
    await show(needs.current ? await (await laterParts()).loadMore(first, needs.current) : first);
  };
  useEffect(() => {
    showAside(props.looking);
    const quiet = onTabLearnt(look);
    const still = onLedgerChange(() => {
      load();
      look();
    });
    return () => {
      quiet();
      still();
    };
  }, []);
  const screen = useMemo(
    () => ({ ...props.words, today, hideNumbers, guides }),
    [props.words, today, hideNumbers, guides],
  );
  return (
    <ScreenContext.Provider value={screen}>
      <PopupScreen
        data={data}
        late={!props.aside && aside !== null}
        optionsUrl={browser.runtime.getURL('/options.html')}
        NothingListed={NothingListed}
        AnswerReminder={AnswerReminder}
        onCopy={copyText}
        onHide={writeHideNumbers}
        onRenew={async (account) =>
          (await laterParts()).renew(account, guides.get(account.provider))
        }
        onRetry={load}
        onNeedAll={need}
      >
        {aside && (
          <aside.Side
            tab={aside.tab}
            accounts={data.state === 'ready' ? data.accounts : []}
            institutions={data.state === 'ready' ? data.institutions : null}
            look={look}
          />
        )}
      </PopupScreen>
    </ScreenContext.Provider>
  );
}
