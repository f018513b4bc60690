import { readBackup } from '../../../core/ledger/backup.ts';
import { readGuides } from '../../background/guides.ts';
import { policiesOf } from '../../background/policies.ts';
import { forgetCanary } from '../../store/canary.ts';
import { openAnew } from '../../store/database.ts';
import { readKeptBackup } from '../../store/kept-backup.ts';
import { tellLedgerChange } from '../../store/ledger-change.ts';
import { mergeIn } from '../../store/ledger-store.ts';
import { StoreFault } from '../../store/stored.ts';
import { ask } from './ask.ts';
import { written } from './written.ts';

/** Puts the accounts of the backup that was made by itself into the damaged database, or into a new one. */
export async function bringBackKept(): Promise<void> {
  const kept = await readKeptBackup();
  const backup = kept && readBackup(kept.text);
  if (!backup?.ok) throw new StoreFault('damaged');
  await openAnew();
  await written(mergeIn(backup.value.ledger, policiesOf(await readGuides())));
}

/** An empty list, which is not taken for damage again. The backup that was kept stays until a better one is made. */
export async function beginAnew(): Promise<void> {
  await openAnew();
  await forgetCanary();
  tellLedgerChange();
  await ask({ type: 'changed', what: 'ledger' });
  // There a file is brought in.
  location.replace('#data');
}
