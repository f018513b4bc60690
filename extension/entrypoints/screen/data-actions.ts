import { accountByHand } from '../../../core/ledger/account-by-hand.ts';
import { backupPieces } from '../../../core/ledger/backup.ts';
import { toCsvRows, toCsvText } from '../../../core/ledger/csv.ts';
import { now } from '../../background/clock.ts';
import { readGuides } from '../../background/guides.ts';
import { policiesOf } from '../../background/policies.ts';
import type { ByHand } from '../../components/data/ByHandForm.tsx';
import type { DataActions } from '../../components/data/DataSection.tsx';
import { problemWords } from '../../components/problem-words.ts';
import type { Screen } from '../../components/screen.ts';
import { readImportedGuides } from '../../store/guides-store.ts';
import { bringBack, eraseAll, record } from '../../store/ledger-store.ts';
import { readLedger } from '../../store/read-ledger.ts';
import { readSettings } from '../../store/settings-store.ts';
import { readHideNumbers } from './hide-numbers.ts';
import { inPieces } from './in-pieces.ts';
import { saveFile } from './save-file.ts';
import { written } from './written.ts';

/** What leaves the browser leaves as a file that the user asked for. */
export function dataActions(
  today: Temporal.PlainDate,
  offerUndo: (count: number, undo: () => Promise<unknown>) => void,
): DataActions {
  return {
    async onBackup(watched) {
      const [ledger, settings, guides] = await Promise.all([
        readLedger(),
        readSettings(),
        readImportedGuides(),
      ]);
      watched.signal.throwIfAborted();
      const pieces = backupPieces(ledger, now(), {
        settings,
        guides: guides.map(({ id, json }) => ({ id, json })),
      });
      const text = await inPieces(pieces, watched);
      saveFile(`feedkeeper-${today}.json`, text, 'application/json');
    },
    async onCsv() {
      const rows = toCsvRows(await readLedger(), { hideNumbers: readHideNumbers() });
      saveFile(`feedkeeper-${today}.csv`, toCsvText(rows), 'text/csv');
    },
    onPrint: () => print(),
    async onEraseAll() {
      const forgotten = await written(eraseAll());
      const policies = policiesOf(await readGuides());
      offerUndo(forgotten.erased.accounts.length, () => written(bringBack(forgotten, policies)));
    },
  };
}

/** Records an account that was typed in; gives back what is wrong with it, or null. */
export async function addByHand(
  typed: ByHand,
  { today, say }: Pick<Screen, 'today' | 'say'>,
): Promise<string | null> {
  const parsed = accountByHand(typed, now());
  if (!parsed.ok)
    return parsed.problems.map(({ message }) => problemWords(message, say)).join('; ');
  await written(record([parsed.value], { today, policies: policiesOf(await readGuides()) }));
  return null;
}
