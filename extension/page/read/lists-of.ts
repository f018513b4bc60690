import { accountsAt } from '../../../core/guide/accounts-at.ts';
import type { Accounts, Guide } from '../../../core/guide/guide.ts';
import { createLiveList, type LiveList } from './live-list.ts';

/** The lists of accounts that a guide knows on one of its pages. */
export function listsOf(guide: Guide, page: string): { rule: Accounts; list: LiveList }[] {
  return accountsAt(guide, page).map((rule) => ({ rule, list: createLiveList(guide, rule) }));
}
