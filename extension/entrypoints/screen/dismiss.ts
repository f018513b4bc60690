import { tellLedgerChange } from '../../store/ledger-change.ts';
import { readSettings, writeSettings } from '../../store/settings-store.ts';
import { orThrown } from './written.ts';

/** As many as are remembered: the oldest hold no longer. */
const MOST = 200;

/** Puts a diagnosis away, on every screen. */
export async function dismiss(id: string): Promise<void> {
  const { dismissed } = await readSettings();
  const kept = [...dismissed.filter((each) => each !== id), id].slice(-MOST);
  await orThrown(writeSettings({ dismissed: kept }));
  tellLedgerChange();
}
