import type { Accounts, Guide } from './guide.ts';

/** What the guide says of the accounts that a page lists; several rules where it lists them in several ways. */
export function accountsAt(guide: Guide, page: string): Accounts[] {
  return [guide.accounts ?? []].flat().filter((rule) => [rule.at].flat().includes(page));
}
