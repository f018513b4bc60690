import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Account } from '../../../core/ledger/account.ts';
import { type AccountFilter, matchesFilter } from '../account-filter.ts';
import { organisationOf } from '../account-words.ts';
import { Empty } from '../Empty.tsx';
import type { InstitutionCount } from '../FilterBar.tsx';
import { search } from '../icons.ts';
import { useScreen } from '../screen.ts';
import { landmark } from '../tab-icons.ts';
import { AccountDialog } from './AccountDialog.tsx';
import { AccountsToolbar } from './AccountsToolbar.tsx';
import { AccountTable } from './AccountTable.tsx';
import type { AccountActions } from './account-edit.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { OrganisationSelect } from './OrganisationSelect.tsx';
import { type Grouping, type Sort, tableRows } from './table-rows.ts';

/** Every account: sorted, filtered, grouped, changed one by one or many at once. */
export function AccountsSection(props: {
  accounts: readonly Account[];
  institutions: readonly InstitutionCount[];
  /** From the address: `#accounts?bank=kbc`. */
  start: { text: string; open: string | null };
  actions: AccountActions;
  /** What holds of them, if anything: above the table. */
  children?: ComponentChildren;
}) {
  const { say, guides, today } = useScreen();
  const { accounts, actions } = props;
  const [filter, setFilter] = useState<AccountFilter>({
    text: props.start.text,
    institution: null,
  });
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [sort, setSort] = useState<Sort>({ by: 'end', down: false });
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<{ key: string } | null>(
    props.start.open === null ? null : { key: props.start.open },
  );
  const matching = useMemo(
    () =>
      accounts.filter(
        (account) =>
          (organisation === null || (organisationOf(account) ?? '') === organisation) &&
          matchesFilter(account, filter),
      ),
    [accounts, filter, organisation],
  );
  const rows = useMemo(
    () => tableRows(matching, sort, grouping, { guides, today }),
    [matching, sort, grouping, guides, today],
  );
  // What the filter hides is not acted upon: nobody forgets an account that they do not see.
  const inSight = useMemo(
    () =>
      new Set(
        chosen.size === 0 ? [] : matching.map(({ key }) => key).filter((key) => chosen.has(key)),
      ),
    [matching, chosen],
  );
  const choose = useCallback((key: string, isChosen: boolean) => {
    setChosen((known) => {
      const next = new Set(known);
      if (isChosen) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const onOpen = useCallback((key: string) => setOpen({ key }), []);
  const opened = accounts.find((account) => account.key === open?.key);
  if (accounts.length === 0) {
    return (
      <Empty icon={landmark} title={say('noAccountsTitle')}>
        <p class="muted">{say('noAccountsWhat')}</p>
        <p class="line">
          <a class="button main" href="#welcome">
            {say('getStarted')}
          </a>
          <a class="button" href="#data">
            {say('bringIn')}
          </a>
        </p>
      </Empty>
    );
  }
  return (
    <div class="stack">
      {props.children}
      <AccountsToolbar
        filter={filter}
        institutions={props.institutions}
        grouping={grouping}
        shown={matching.length}
        of={accounts.length}
        onFilter={setFilter}
        onGroup={setGrouping}
      >
        <OrganisationSelect
          accounts={accounts}
          organisation={organisation}
          onOrganisation={setOrganisation}
        />
      </AccountsToolbar>
      {inSight.size > 0 && (
        <ChosenBar chosen={[...inSight]} actions={actions} onClear={() => setChosen(new Set())} />
      )}
      {matching.length === 0 ? (
        <Empty icon={search} title={say('noMatchTitle')}>
          <button
            type="button"
            class="button"
            onClick={() => {
              setFilter({ text: '', institution: null });
              setOrganisation(null);
            }}
          >
            {say('clearFilter')}
          </button>
        </Empty>
      ) : (
        <AccountTable
          rows={rows}
          sort={sort}
          grouping={grouping}
          chosen={inSight}
          onSort={setSort}
          onChoose={choose}
          onChooseAll={(all) =>
            setChosen(new Set(all ? matching.map((account) => account.key) : []))
          }
          onOpen={onOpen}
          onCopy={actions.onCopy}
        />
      )}
      {opened && open && (
        <AccountDialog
          // Each opening is a dialog of its own: the one before may be closed, and not yet gone.
          key={open}
          account={opened}
          actions={actions}
          // The browser tells of a closing later: another may be open by then.
          onClose={() => setOpen((now) => (now === open ? null : now))}
        />
      )}
    </div>
  );
}
