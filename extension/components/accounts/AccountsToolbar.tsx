import type { ComponentChildren } from 'preact';
import type { AccountFilter } from '../account-filter.ts';
import { FilterBar, type InstitutionCount } from '../FilterBar.tsx';
import { useScreen } from '../screen.ts';
import { GROUPS, type Grouping } from './table-rows.ts';

export function AccountsToolbar(props: {
  filter: AccountFilter;
  institutions: readonly InstitutionCount[];
  grouping: Grouping;
  shown: number;
  of: number;
  onFilter: (filter: AccountFilter) => void;
  onGroup: (grouping: Grouping) => void;
  /** Of whose accounts to show. */
  children: ComponentChildren;
}) {
  const { say } = useScreen();
  return (
    <div class="toolbar">
      <FilterBar
        filter={props.filter}
        institutions={props.institutions}
        onFilter={props.onFilter}
      />
      {props.children}
      <select
        class="input"
        aria-label={say('groupBy')}
        value={props.grouping}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onGroup(GROUPS.find((each) => each === value) ?? 'none');
        }}
      >
        {GROUPS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {say(`group_${grouping}`)}
          </option>
        ))}
      </select>
      <p class="muted small" role="status">
        {props.shown === props.of
          ? say('accountsTotal', { count: props.of })
          : say('accountsShown', { shown: props.shown, of: props.of })}
      </p>
    </div>
  );
}
