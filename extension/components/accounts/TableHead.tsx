// biome-ignore-all lint/a11y/useFocusableInteractive: a row of a table is read, its controls are reached.
// biome-ignore-all lint/a11y/useSemanticElements: rows and marks are placed by hand, which table elements do not allow.
import { Icon } from '../Icon.tsx';
import { arrowDown, arrowUp } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import type { Sort } from './table-rows.ts';

const COLUMNS: readonly Sort['by'][] = ['name', 'number', 'institution', 'organisation', 'end'];

/** Column heads: a press sorts, another turns the order. */
export function TableHead(props: {
  sort: Sort;
  chosen: 'none' | 'some' | 'all';
  onSort: (sort: Sort) => void;
  onChooseAll: (chosen: boolean) => void;
}) {
  const { say } = useScreen();
  const { sort } = props;
  return (
    <div role="row" aria-rowindex={1} class="table-row table-head">
      <span role="columnheader">
        <input
          type="checkbox"
          aria-label={say('chooseAll')}
          checked={props.chosen === 'all'}
          indeterminate={props.chosen === 'some'}
          onChange={(event) => props.onChooseAll(event.currentTarget.checked)}
        />
      </span>
      {COLUMNS.map((by) => (
        <span
          key={by}
          role="columnheader"
          class={`col-${by}`}
          aria-sort={sort.by !== by ? 'none' : sort.down ? 'descending' : 'ascending'}
        >
          <button
            type="button"
            class="sort"
            onClick={() => props.onSort({ by, down: sort.by === by && !sort.down })}
          >
            {say(`column_${by}`)}
            {sort.by === by && <Icon d={sort.down ? arrowDown : arrowUp} />}
          </button>
        </span>
      ))}
    </div>
  );
}
