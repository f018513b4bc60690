import { isBackup, MOST_CHARACTERS } from '../../../core/ledger/backup.ts';
import { BACKUP_FORMAT } from '../../../core/ledger/backup-file.ts';
import type { Problem } from '../../../core/parsed.ts';
import type { PayloadFile } from '../../../core/payload/items.ts';
import { parsePayloadText } from '../../../core/payload/parse-payload-text.ts';
import type { ReadText } from '../../components/data/ImportPanel.tsx';
import { readBackup } from './import-backup.ts';
import { readPayload } from './import-payload.ts';
import { readTable } from './import-table.ts';

type Text = { name: string; text: string };

/** Whose they are: as chosen (`''`: by what they hold), and for a table the aggregator of most accounts. */
type From = { provider: string; usual: string | null; today: Temporal.PlainDate };

/**
 * What files or a paste are: a backup, an aggregator's own JSON (several files are read together), or a table. What
 * cannot be read beside the rest is listed, and the rest is read.
 */
export async function readImport(
  texts: readonly Text[],
  { provider, usual, today }: From,
): Promise<ReadText> {
  const files: PayloadFile[] = [];
  const problems: Problem[] = [];
  const alone: { name: string; read: () => ReadText | Promise<ReadText> }[] = [];
  for (const { name, text } of texts) {
    if (!/^[\s\uFEFF]*[[{]/.test(text)) {
      alone.push({ name, read: () => readTable(name, text, provider || (usual ?? ''), today) });
      continue;
    }
    // A large office's own backup is longer than any aggregator's file, and must come back.
    const longest = text.includes(BACKUP_FORMAT) ? MOST_CHARACTERS : undefined;
    const json = parsePayloadText(text, longest);
    if (!json.ok) {
      for (const { path, message } of json.problems)
        problems.push({ path: `${name} ${path}`, message });
    } else if (isBackup(json.value)) {
      alone.push({ name, read: () => readBackup(name, json.value) });
    } else files.push({ file: name, json: json.value });
  }
  const [first, ...others] = alone;
  if (files.length > 0) {
    const read = await readPayload(files, provider, today);
    return withProblems(read, [...problems, ...alone.map(notTogether)]);
  }
  if (first) return withProblems(await first.read(), [...problems, ...others.map(notTogether)]);
  return { type: 'unreadable', problems };
}

/** A backup or a table is looked at alone: its difference is one of its own. */
function notTogether({ name }: { name: string }): Problem {
  return { path: name, message: 'a backup or a table is read alone: choose it by itself' };
}

function withProblems(read: ReadText, more: readonly Problem[]): ReadText {
  if (more.length === 0) return read;
  switch (read.type) {
    case 'unreadable':
      return { ...read, problems: [...read.problems, ...more] };
    case 'change':
      return {
        ...read,
        change: { ...read.change, problems: [...read.change.problems, ...more] },
      };
    case 'table': {
      const { onColumns } = read.table;
      const table = {
        ...read.table,
        onColumns: async (columns: Parameters<typeof onColumns>[0]) =>
          withProblems(await onColumns(columns), more),
      };
      return { type: 'table', table };
    }
  }
}
