import { tellLedgerChange } from '../../store/ledger-change.ts';
import { readSettings, writeSettings } from '../../store/settings-store.ts';

/** As many as are remembered: the oldest hold no longer. */
const MOST = 200;

/** Puts a diagnosis away, on every screen. */
export async function dismiss(id: string): Promise<void> {
  const { dismissed } = await readSettings();
  await writeSettings({ dismissed: [...dismissed.filter((each) => each !== id), id].slice(-MOST) });
  tellLedgerChange();
}
