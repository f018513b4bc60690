import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mostUrgent } from '../../components/countdown-of.ts';
import type { GuideBrief } from '../../components/guide-brief.ts';
import { type PopupAccounts, PopupScreen } from '../../components/PopupScreen.tsx';
import { ScreenContext } from '../../components/screen.ts';
import { onLedgerChange } from '../../store/ledger-change.ts';
import type { Words } from '../screen/browser-words.ts';
import { copyText } from '../screen/copy.ts';
import { readHideNumbers, writeHideNumbers } from '../screen/hide-numbers.ts';
import { later } from './later.ts';
import { loadAll, loadFirst } from './load-accounts.ts';
import { loadBriefs } from './load-briefs.ts';
import { type Aside, lookAside } from './look-aside.ts';

const laterParts = () => import('./later-parts.ts');
const NothingListed = later(async () => (await laterParts()).NothingListed);

/** Loads, sends and passes on; what is shown is in components. */
export function Popup(props: {
  words: Words;
  data: PopupAccounts;
  guides: ReadonlyMap<string, GuideBrief>;
  aside: Aside | null;
  looking: Promise<Aside | null>;
}) {
  const [data, setData] = useState(props.data);
  const [aside, setAside] = useState(props.aside);
  const [hideNumbers, setHideNumbers] = useState(readHideNumbers);
  // A popup closes as soon as the user looks elsewhere: it sees no midnight.
  const today = useMemo(() => Temporal.Now.plainDateISO(), []);
  const [guides, setGuides] = useState(props.guides);
  const look = async () => setAside(await lookAside());
  const show = async (next: PopupAccounts) => {
    setGuides(await loadBriefs(next));
    setData(next);
  };
  // Ten thousand accounts take seconds to read, and most openings only look at what ends first.
  const needsAll = useRef(false);
  const needAll = async () => {
    if (needsAll.current) return;
    needsAll.current = true;
    await show(await loadAll(data));
  };
  const load = async () => {
    const first = await loadFirst();
    await show(needsAll.current ? await loadAll(first) : first);
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
        NothingListed={NothingListed}
        onCopy={copyText}
        onHide={(hide) => {
          writeHideNumbers(hide);
          setHideNumbers(hide);
        }}
        onRenew={async (account) =>
          (await laterParts()).renew(account, guides.get(account.provider))
        }
        onRetry={load}
        onNeedAll={needAll}
      >
        {aside && (
          <aside.Side
            tab={aside.tab}
            first={data.state === 'ready' ? mostUrgent(data.accounts, screen) : null}
            institutions={data.state === 'ready' ? data.institutions : null}
            look={look}
          />
        )}
      </PopupScreen>
    </ScreenContext.Provider>
  );
}
