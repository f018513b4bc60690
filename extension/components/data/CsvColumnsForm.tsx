import { useState } from 'preact/hooks';
import { CSV_FIELDS, type CsvColumns } from '../../../core/ledger/csv.ts';
import { useScreen } from '../screen.ts';
import type { ReadText } from './ImportPanel.tsx';

/** A table whose columns are to be named. */
export type CsvView = {
  /** The file's. */
  name: string;
  heading: readonly string[];
  /** What the heading seems to say. */
  columns: CsvColumns;
  onColumns: (columns: CsvColumns) => Promise<ReadText>;
};

/** Which column is what: guessed from the heading, and the user's to change. */
export function CsvColumnsForm(props: {
  table: CsvView;
  onRead: (read: ReadText) => void;
  onEnd: () => void;
}) {
  const { say } = useScreen();
  const { table } = props;
  const [columns, setColumns] = useState<CsvColumns>(table.columns);
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        props.onRead(await table.onColumns(columns));
      }}
    >
      <h3>
        {say('csvColumns')} <span class="muted small">{table.name}</span>
      </h3>
      <div class="columns">
        {CSV_FIELDS.map((field) => (
          <label key={field} class="field">
            <span>{say(`csv_${field}`)}</span>
            <select
              class="input"
              value={columns[field] ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const { [field]: _, ...others } = columns;
                setColumns(value === '' ? others : { ...others, [field]: Number(value) });
              }}
            >
              <option value="">{say('csvNone')}</option>
              {table.heading.map((title, index) => (
                <option key={index} value={index}>
                  {title || index + 1}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p class="line">
        <button type="submit" class="button main">
          {say('csvShow')}
        </button>
        <button type="button" class="button quiet" onClick={props.onEnd}>
          {say('cancel')}
        </button>
      </p>
    </form>
  );
}
