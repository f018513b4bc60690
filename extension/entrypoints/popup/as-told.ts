import type { GuideBrief } from '../../components/guide-brief.ts';
import type { PopupAccounts } from '../../components/PopupScreen.tsx';
import { database } from '../../store/database.ts';
import { laterParts } from './later.ts';

/** What the popup shows: the accounts, and the guides that count their days. */
export type Told = { data: PopupAccounts; guides: ReadonlyMap<string, GuideBrief> };

/** As the options page tells it. Who chose nothing and shares with no app loads no more than the guides. */
export async function asTold(data: PopupAccounts): Promise<Told> {
  if (data.state !== 'ready' || data.accounts.length === 0) return { data, guides: new Map() };
  const { briefsById: guides } = await import('./briefs.ts');
  const db = await database();
  const [chosen, shared] = await Promise.all([db.count('settings'), db.count('connections')]);
  if (chosen + shared === 0) return { data, guides };
  return (await laterParts()).withOwn({ data, guides });
}
