import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import { groupConnections } from '../../../core/ledger/join-connections.ts';
import { withOwnDays } from '../../components/own-days.ts';
import { partsWithEnds } from '../../store/parts-with-ends.ts';
import { reading } from '../../store/reading.ts';
import { readSettings } from '../../store/settings-store.ts';
import type { Told } from './as-told.ts';

/** With the days to remind at that the user chose, and the ends that only an app tells. */
export async function withOwn({ data, guides }: Told): Promise<Told> {
  const [{ remindAt, remindAtOf }, told] = await Promise.all([
    readSettings(),
    reading(['connections'], partsWithEnds),
  ]);
  const own = withOwnDays(guides, { remindAt, perProvider: remindAtOf });
  if (data.state !== 'ready' || told.length === 0) return { data, guides: own };
  // Joined with the accounts at hand alone: looking up every other of 2,000 shared ones takes a second.
  const accounts = [...data.accounts];
  const connections = groupConnections(told, accounts);
  return {
    data: { ...data, accounts: accountsWithAppEnds({ accounts, connections }) },
    guides: own,
  };
}
