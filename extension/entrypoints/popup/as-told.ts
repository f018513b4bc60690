import { tellsAnEnd } from '../../../core/consent/tells-an-end.ts';
import type { GuideBrief } from '../../components/guide-brief.ts';
import type { PopupAccounts } from '../../components/popup/PopupScreen.tsx';
import { database } from '../../store/database.ts';
import { briefsById } from './briefs.ts';
import { laterParts } from './later.ts';

/** What the popup shows: the accounts, and the guides that count their days. */
export type Told = { data: PopupAccounts; guides: ReadonlyMap<string, GuideBrief> };

/** As the options page tells it. Who chose no days, and whose apps tell no ends, loads no more. */
export async function asTold(accounts: PopupAccounts | Promise<PopupAccounts>): Promise<Told> {
  const [data, putIn] = await Promise.all([accounts, own().catch(() => null)]);
  if (data.state !== 'ready' || data.accounts.length === 0) return { data, guides: new Map() };
  const told = { data, guides: briefsById };
  return putIn ? putIn(told) : told;
}

/** What counts with the user's own choices and connections; null: there are none. */
async function own() {
  const db = await database();
  const [all, of, told] = await Promise.all([
    db.get('settings', 'remindAt'),
    db.get('settings', 'remindAtOf'),
    db.getAll('connections'),
  ]);
  const isChosen = all ?? of;
  return isChosen || told.some(tellsAnEnd) ? (await laterParts()).readOwn() : null;
}
