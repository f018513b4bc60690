import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../core/ledger/account.ts';
import { groupAccounts } from './account-groups.ts';
import { InstitutionGroup } from './InstitutionGroup.tsx';
import { moveFocus } from './move-focus.ts';
import { useScreen } from './screen.ts';

/** Rows drawn at once: what a popup shows without scrolling is some eight. */
const STEP = 50;

/** Accounts by institution, the most urgent first. One Tab stop; arrows, Home and End move inside. */
export function AccountList(props: {
  accounts: readonly Account[];
  onCopy: (text: string) => Promise<boolean>;
}) {
  const screen = useScreen();
  const [most, setMost] = useState(STEP);
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
  const hidden =
    props.accounts.length - shown.reduce((sum, group) => sum + group.accounts.length, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus between the buttons inside.
    <div class="account-list" onKeyDown={(event) => moveFocus(event, '.copy')}>
      {shown.map((group, index) => (
        <InstitutionGroup
          key={`${group.provider}\n${group.institution ?? ''}`}
          group={group}
          count={group.count}
          first={index === 0}
          onCopy={props.onCopy}
        />
      ))}
      {hidden > 0 && (
        <button type="button" class="button quiet" onClick={() => setMost(most + 4 * STEP)}>
          {say('showMore', { count: hidden })}
        </button>
      )}
    </div>
  );
}
