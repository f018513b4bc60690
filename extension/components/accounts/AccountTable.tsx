// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
// biome-ignore-all lint/a11y/useFocusableInteractive: a row of a table is read, its controls are reached.
// biome-ignore-all lint/a11y/useSemanticElements: rows and marks are placed by hand, which table elements do not allow.
import { useMemo } from 'preact/hooks';
import { useScreen } from '../screen.ts';
import { AccountTableRow } from './AccountTableRow.tsx';
import { groupWords } from './group-words.ts';
import { rowHeight } from './row-height.ts';
import { TableHead } from './TableHead.tsx';
import type { Grouping, Sort, TableRow } from './table-rows.ts';
import { useWindow } from './use-window.ts';

/** Any number of accounts: only the rows that show are drawn, and the reader is told how many there are. */
export function AccountTable(props: {
  rows: readonly TableRow[];
  sort: Sort;
  grouping: Grouping;
  chosen: ReadonlySet<string>;
  onSort: (sort: Sort) => void;
  onChoose: (key: string, chosen: boolean) => void;
  onChooseAll: (chosen: boolean) => void;
  onOpen: (key: string) => void;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const screen = useScreen();
  const { rows, chosen } = props;
  const height = useMemo(rowHeight, []);
  const listed = useMemo(() => rows.filter(({ type }) => type === 'account').length, [rows]);
  const { scroller, onScroll, first, last } = useWindow(rows.length, height);
  return (
    <div
      class="table-scroll"
      ref={scroller}
      onScroll={onScroll}
      tabIndex={0}
      role="region"
      aria-label={screen.say('section_accounts')}
    >
      <div role="table" aria-rowcount={rows.length + 1} aria-label={screen.say('section_accounts')}>
        <TableHead
          sort={props.sort}
          onSort={props.onSort}
          chosen={chosen.size === 0 ? 'none' : chosen.size < listed ? 'some' : 'all'}
          onChooseAll={props.onChooseAll}
        />
        <div role="rowgroup" class="table-body" style={{ height: `${rows.length * height}px` }}>
          <div role="presentation" style={{ transform: `translateY(${first * height}px)` }}>
            {rows.slice(first, last).map((row, index) =>
              row.type === 'group' ? (
                <div
                  key={`group:${row.key}`}
                  role="row"
                  aria-rowindex={first + index + 2}
                  class="table-row table-group"
                >
                  <span role="cell" class="cut">
                    <strong>{groupWords(row.title, props.grouping, screen)}</strong>{' '}
                    <span class="muted">{screen.say('groupCount', { count: row.count })}</span>
                  </span>
                </div>
              ) : (
                <AccountTableRow
                  key={row.account.key}
                  account={row.account}
                  countdown={row.countdown}
                  index={first + index + 2}
                  chosen={chosen.has(row.account.key)}
                  onChoose={props.onChoose}
                  onOpen={props.onOpen}
                  onCopy={props.onCopy}
                />
              ),
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
