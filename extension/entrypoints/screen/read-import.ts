import Papa from 'papaparse';
import type { Ledger } from '../../../core/ledger/account.ts';
import { parseBackup } from '../../../core/ledger/backup.ts';
import { type CsvColumns, guessColumns, readCsv } from '../../../core/ledger/csv.ts';
import { importDiff } from '../../../core/ledger/import-diff.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import type { Problem } from '../../../core/parsed.ts';
import type { PayloadFile } from '../../../core/payload/items.ts';
import { parsePayloadText } from '../../../core/payload/parse-payload-text.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { readGuides } from '../../background/guides.ts';
import { policiesOf } from '../../background/policies.ts';
import type { ReadText } from '../../components/ImportPanel.tsx';
import { mergeIn, record } from '../../store/ledger-store.ts';
import { readLedger } from '../../store/read-ledger.ts';
import { now } from './clock.ts';
import { written } from './written.ts';

export type Text = { name: string; text: string };

/** What files or a paste are: a backup, an aggregator's own JSON (several files are read together), or a table. */
export async function readImport(
  texts: readonly Text[],
  provider: string,
  today: Temporal.PlainDate,
): Promise<ReadText> {
  const files: PayloadFile[] = [];
  for (const { name, text } of texts) {
    if (!/^[\s\uFEFF]*[[{]/.test(text)) return readTable(name, text, provider, today);
    const json = parsePayloadText(text);
    if (!json.ok) return unreadable(name, json.problems);
    if (isBackup(json.value)) return readBackup(name, json.value);
    files.push({ file: name, json: json.value });
  }
  const guide = (await readGuides()).get(provider);
  if (!guide) return unreadable(provider, [{ path: '', message: 'this aggregator is not known' }]);
  const read = readPayloads(guide, files, { seenAt: now(), today });
  const problems = read.problems.map(({ file, path, message }) => ({
    path: `${file} ${path}`,
    message,
  }));
  if (read.sightings.length === 0 && problems.length > 0) return { type: 'unreadable', problems };
  return changeOf(texts.map((each) => each.name).join(', '), read.sightings, problems, today);
}

function isBackup(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === 'feedkeeper-backup'
  );
}

async function readBackup(name: string, json: unknown): Promise<ReadText> {
  const backup = parseBackup(json);
  if (!backup.ok) return unreadable(name, backup.problems);
  const { ledger, skipped } = backup.value;
  return {
    type: 'change',
    change: {
      name,
      diff: importDiff(await readLedger(), ledger),
      problems: skipped,
      onTake: async () => {
        await written(mergeIn(ledger));
      },
    },
  };
}

function readTable(
  name: string,
  text: string,
  provider: string,
  today: Temporal.PlainDate,
): ReadText {
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
  const [heading] = rows;
  if (!heading || rows.length < 2)
    return unreadable(name, [{ path: '', message: 'no row beside a heading' }]);
  const onColumns = async (columns: CsvColumns): Promise<ReadText> => {
    const read = readCsv(rows, columns, { provider, seenAt: now() });
    const problems = read.problems.map(({ line, path, message }) => ({
      path: `${line}: ${path}`,
      message,
    }));
    return changeOf(name, read.sightings, problems, today);
  };
  return { type: 'table', table: { heading, columns: guessColumns(heading), onColumns } };
}

async function changeOf(
  name: string,
  sightings: readonly Sighting[],
  problems: Problem[],
  today: Temporal.PlainDate,
): Promise<ReadText> {
  const empty: Ledger = { accounts: [], connections: [] };
  const incoming = recordSightings(empty, sightings, { today }).ledger;
  const onTake = async () => {
    await written(record(sightings, { today, policies: policiesOf(await readGuides()) }));
  };
  return {
    type: 'change',
    change: { name, diff: importDiff(await readLedger(), incoming), problems, onTake },
  };
}

function unreadable(name: string, problems: readonly Problem[]): ReadText {
  return {
    type: 'unreadable',
    problems: problems.map(({ path, message }) => ({ path: `${name} ${path}`, message })),
  };
}
