import { accountLine } from '../consent/account-line.ts';
import type { Account } from '../ledger/account.ts';

/** As many as a glance takes; the rest is counted. */
const MOST_NAMED = 8;

/** Accounts by name, as a list in the user's language. */
export function accountNames(accounts: readonly Account[], language: string): string {
  const names = accounts.slice(0, MOST_NAMED).map(accountLine);
  if (accounts.length > MOST_NAMED) names.push(`+ ${accounts.length - MOST_NAMED}`);
  return new Intl.ListFormat(language, { type: 'unit' }).format(names);
}
