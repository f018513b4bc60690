import Papa from 'papaparse';
import { type CsvColumns, guessColumns, readCsv } from '../../../core/ledger/csv.ts';
import { now } from '../../background/clock.ts';
import type { ReadText } from '../../components/data/ImportPanel.tsx';
import { changeOf } from './import-change.ts';
import { unreadable } from './unreadable.ts';

const WHOSE = { path: '', message: 'choose above where the accounts are from' };
const NO_TABLE = { path: '', message: 'this is no table: save it as CSV and choose that file' };

/** No list of accounts has more; a picture that is taken for a table has as many as it likes, each to be chosen from. */
const MOST_COLUMNS = 500;

/** A table: its heading guesses the columns, and the user says. */
export function readTable(
  name: string,
  text: string,
  provider: string,
  today: Temporal.PlainDate,
): ReadText {
  // Workbooks, pictures and the like hold it; no text does.
  if (text.includes('\0')) return unreadable(name, [NO_TABLE]);
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
  const [heading] = rows;
  if (!heading || rows.length < 2)
    return unreadable(name, [{ path: '', message: 'no row beside a heading' }]);
  if (heading.length > MOST_COLUMNS) return unreadable(name, [NO_TABLE]);
  const onColumns = async (columns: CsvColumns): Promise<ReadText> => {
    if (provider === '' && columns.provider === undefined) return unreadable(name, [WHOSE]);
    const read = readCsv(rows, columns, { provider, seenAt: now() });
    const problems = read.problems.map(({ line, path, message }) => ({
      path: `${line}: ${path}`,
      message,
    }));
    if (read.sightings.length === 0 && problems.length > 0) return { type: 'unreadable', problems };
    return { type: 'change', change: await changeOf(name, read.sightings, problems, today) };
  };
  return { type: 'table', table: { name, heading, columns: guessColumns(heading), onColumns } };
}
