import type { Accounts, Guide } from '../../core/guide/guide.ts';
import { createLiveList, type LiveList } from './live-list.ts';

/** The lists of accounts that a guide knows on one of its pages. */
export function listsOf(guide: Guide, page: string): { rule: Accounts; list: LiveList }[] {
  return [guide.accounts ?? []]
    .flat()
    .filter((rule) => [rule.at].flat().includes(page))
    .map((rule) => ({ rule, list: createLiveList(guide, rule) }));
}
