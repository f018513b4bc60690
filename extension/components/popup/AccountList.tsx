import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../../core/ledger/account.ts';
import type { InstitutionCount } from '../FilterBar.tsx';
import { moveFocus } from '../move-focus.ts';
import { useScreen } from '../screen.ts';
import { useCopied } from '../use-copied.ts';
import { groupAccounts } from './account-groups.ts';
import { InstitutionGroup } from './InstitutionGroup.tsx';

/** Rows drawn at once: what a popup shows without scrolling is some eight. */
const STEP = 50;

/** Accounts by institution, the most urgent first. One Tab stop; arrows, Home and End move inside. */
export function AccountList(props: {
  accounts: readonly Account[];
  /** How many there are in all, where more are kept than were read so far; null: these are all. */
  institutions: readonly InstitutionCount[] | null;
  onCopy: (text: string) => Promise<boolean>;
  onNeedAll: () => void;
}) {
  const screen = useScreen();
  const [most, setMost] = useState(STEP);
  // One listener for all: a row's own would be a tenth of what the row costs.
  const [copied, press] = useCopied(props.onCopy);
  const { guides, today, say } = screen;
  const groups = useMemo(
    () => groupAccounts(props.accounts, { guides, today }),
    [props.accounts, guides, today],
  );
  let left = most;
  const shown = groups.flatMap((group) => {
    const accounts = group.accounts.slice(0, Math.max(0, left));
    left -= accounts.length;
    return accounts.length > 0 ? [{ ...group, accounts, count: group.accounts.length }] : [];
  });
  const read = props.accounts.length;
  const kept = props.institutions?.reduce((sum, each) => sum + each.count, 0) ?? read;
  const hidden =
    Math.max(read, kept) - shown.reduce((sum, group) => sum + group.accounts.length, 0);
  const isOne = groups.every(({ provider }) => provider === groups[0]?.provider);
  const countOf = ({ institution, count }: (typeof shown)[number]) => {
    const total = props.institutions?.find(({ name }) => name === (institution ?? ''))?.count ?? 0;
    if (isOne) return Math.max(count, total);
    // How many of a bank's accounts each of several aggregators has is known once all of them are read.
    const all = groups.filter((each) => each.institution === institution);
    return all.reduce((sum, { accounts }) => sum + accounts.length, 0) < total ? null : count;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears of the buttons inside, and moves the focus between them.
    <div class="account-list" onClick={press} onKeyDown={(event) => moveFocus(event, '.copy')}>
      {shown.map((group, index) => (
        <InstitutionGroup
          key={`${group.provider}\n${group.institution ?? ''}`}
          group={group}
          count={kept > read ? countOf(group) : group.count}
          first={index === 0}
          copied={copied}
        />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            props.onNeedAll();
            setMost(most + 4 * STEP);
          }}
        >
          {say('showMore', { count: hidden })}
        </button>
      )}
    </div>
  );
}
