import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../core/ledger/account.ts';
import { AccountList } from './AccountList.tsx';
import { type AccountFilter, matchesFilter } from './account-filter.ts';
import { mostUrgent } from './countdown-of.ts';
import { Empty } from './Empty.tsx';
import { EndsFirst } from './EndsFirst.tsx';
import { FilterBar, type InstitutionCount } from './FilterBar.tsx';
import { landmark, search } from './icons.ts';
import { Notice } from './Notice.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { useScreen } from './screen.ts';

export type PopupAccounts =
  | { state: 'loading' }
  | { state: 'error'; problem: string }
  | {
      state: 'ready';
      /** The soonest to end first; not all of them until `onNeedAll` was called. */
      accounts: readonly Account[];
      institutions: readonly InstitutionCount[];
    };

/** The popup: this tab first, then what ends first, then every account. */
export function PopupScreen(props: {
  data: PopupAccounts;
  /** What is possible on this tab, if anything. */
  children?: ComponentChildren;
  optionsUrl: string;
  onCopy: (text: string) => Promise<boolean>;
  onHide: (hide: boolean) => void;
  onRenew?: ((account: Account) => void) | undefined;
  onRetry: () => void;
  /** The user filters, or wants to see more than came first. */
  onNeedAll: () => void;
}) {
  const { say } = useScreen();
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    const done = await props.onCopy(text);
    setSaid(say(done ? 'copied' : 'notCopied'));
    return done;
  };
  const { data } = props;
  return (
    <>
      <PopupHeader onHide={props.onHide} optionsUrl={props.optionsUrl} />
      <main class="popup-main" aria-busy={data.state === 'loading'}>
        {props.children}
        {data.state === 'error' && (
          <Notice tone="error" title={say('loadFailed')}>
            <p>{say(`fault_${data.problem}`)}</p>
            <p>
              <button type="button" class="button" onClick={props.onRetry}>
                {say('tryAgain')}
              </button>
            </p>
          </Notice>
        )}
        {data.state === 'loading' && <Skeleton />}
        {data.state === 'ready' && <Accounts {...props} data={data} onCopy={copy} />}
      </main>
      <p class="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

function Accounts(props: {
  data: Extract<PopupAccounts, { state: 'ready' }>;
  optionsUrl: string;
  onCopy: (text: string) => Promise<boolean>;
  onRenew?: ((account: Account) => void) | undefined;
  onNeedAll: () => void;
}) {
  const { say } = useScreen();
  const [filter, setFilter] = useState<AccountFilter>({ text: '', institution: null });
  const { accounts, institutions } = props.data;
  const isFiltered = filter.text !== '' || filter.institution !== null;
  const matching = useMemo(
    () => accounts.filter((account) => matchesFilter(account, filter)),
    [accounts, filter],
  );
  const { guides, today } = useScreen();
  const first = useMemo(() => mostUrgent(accounts, { guides, today }), [accounts, guides, today]);
  if (!first) {
    return (
      <Empty icon={landmark} title={say('noAccountsTitle')}>
        <p class="muted">{say('noAccountsWhat')}</p>
        <a class="button main" href={`${props.optionsUrl}#welcome`} target="_blank" rel="noopener">
          {say('getStarted')}
        </a>
      </Empty>
    );
  }
  return (
    <>
      <EndsFirst account={first} onRenew={props.onRenew} />
      <FilterBar
        filter={filter}
        institutions={institutions}
        onFilter={(next) => {
          props.onNeedAll();
          setFilter(next);
        }}
      />
      {matching.length > 0 ? (
        <AccountList
          accounts={matching}
          institutions={isFiltered ? null : institutions}
          onCopy={props.onCopy}
          onNeedAll={props.onNeedAll}
        />
      ) : (
        <Empty icon={search} title={say('noMatchTitle')}>
          <button
            type="button"
            class="button"
            onClick={() => setFilter({ text: '', institution: null })}
          >
            {say('clearFilter')}
          </button>
        </Empty>
      )}
    </>
  );
}

/** The frame of what will come, as popup.html itself has it. */
function Skeleton() {
  const { say } = useScreen();
  return (
    <>
      <p class="sr-only">{say('loading')}</p>
      <div class="skeleton" />
      <div class="skeleton tall" />
    </>
  );
}
