import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import { groupConnections } from '../../../core/ledger/join-connections.ts';
import { withOwnDays } from '../../components/reminders/own-days.ts';
import { partsWithEnds } from '../../store/parts-with-ends.ts';
import { reading } from '../../store/reading.ts';
import { readSettings } from '../../store/settings-store.ts';
import type { Told } from './as-told.ts';

/** Reads the days to remind at that the user chose, and the ends that only an app tells; gives what puts them in. */
export async function readOwn(): Promise<(told: Told) => Told> {
  const [{ remindAt, remindAtOf }, parts] = await Promise.all([
    readSettings(),
    reading(['connections'], partsWithEnds),
  ]);
  return ({ data, guides }) => {
    const own = withOwnDays(guides, { remindAt, perProvider: remindAtOf });
    if (data.state !== 'ready' || parts.length === 0) return { data, guides: own };
    // Joined with the accounts at hand alone: looking up every other of 2,000 shared ones takes a second.
    const accounts = [...data.accounts];
    const connections = groupConnections(parts, accounts);
    const told = accountsWithAppEnds({ accounts, connections });
    return { data: { ...data, accounts: told }, guides: own };
  };
}
