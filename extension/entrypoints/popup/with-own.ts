import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import { withOwnDays } from '../../components/own-days.ts';
import { readConnections } from '../../store/read-ledger.ts';
import { readSettings } from '../../store/settings-store.ts';
import type { Told } from './as-told.ts';

/** With the days to remind at that the user chose, and the ends that only an app tells. */
export async function withOwn({ data, guides }: Told): Promise<Told> {
  const [{ remindAt, remindAtOf }, connections] = await Promise.all([
    readSettings(),
    readConnections(),
  ]);
  return {
    data:
      data.state === 'ready'
        ? { ...data, accounts: accountsWithAppEnds({ accounts: [...data.accounts], connections }) }
        : data,
    guides: withOwnDays(guides, { remindAt, perProvider: remindAtOf }),
  };
}
