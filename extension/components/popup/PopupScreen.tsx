import type { ComponentChildren, ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../../core/ledger/account.ts';
import { type AccountFilter, matchesFilter } from '../account-filter.ts';
import { mostUrgent } from '../countdown-of.ts';
import { FilterBar, type InstitutionCount } from '../FilterBar.tsx';
import { useScreen } from '../screen.ts';
import { AccountList } from './AccountList.tsx';
import { EndsFirst } from './EndsFirst.tsx';
import type { NothingProps } from './NothingListed.tsx';
import { PopupHeader } from './PopupHeader.tsx';

export type PopupAccounts =
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
  /** That became known when the rest was painted: it stands below, so that nothing moves under a press. */
  late?: boolean;
  optionsUrl: string;
  /** Given, so that the popup can load it only when it is needed. */
  NothingListed: ComponentType<NothingProps>;
  AnswerReminder: ComponentType<{ account: Account }>;
  onCopy: (text: string) => Promise<boolean>;
  onHide: (hide: boolean) => void;
  onRenew?: ((account: Account) => void) | undefined;
  onRetry: () => void;
  /** The user filters, or wants to see more than came first. `bank`: the accounts of this one are enough. */
  onNeedAll: (bank?: string) => void;
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
      <main class="popup-main">
        {!props.late && props.children}
        {data.state === 'error' && (
          <props.NothingListed nothing={{ ...props, why: 'failed', problem: data.problem }} />
        )}
        {data.state === 'ready' && <Accounts {...props} data={data} onCopy={copy} />}
      </main>
      {props.late && <aside>{props.children}</aside>}
      <p class="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

function Accounts(props: {
  data: Extract<PopupAccounts, { state: 'ready' }>;
  optionsUrl: string;
  NothingListed: ComponentType<NothingProps>;
  AnswerReminder: ComponentType<{ account: Account }>;
  onCopy: (text: string) => Promise<boolean>;
  onRenew?: ((account: Account) => void) | undefined;
  onNeedAll: (bank?: string) => void;
}) {
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
    return <props.NothingListed nothing={{ why: 'none', optionsUrl: props.optionsUrl }} />;
  }
  return (
    <>
      <EndsFirst account={first} {...props} />
      <FilterBar
        filter={filter}
        institutions={institutions}
        onFilter={(next) => {
          props.onNeedAll((next.text === '' && next.institution) || undefined);
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
        <props.NothingListed
          nothing={{
            why: 'noMatch',
            onClear: () => setFilter({ text: '', institution: null }),
          }}
        />
      )}
    </>
  );
}
