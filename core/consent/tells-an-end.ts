import type { Connection } from '../ledger/account.ts';

/** Whether an app showed "connected until" of any account. In a file of its own: the popup asks, and takes nothing else. */
export function tellsAnEnd({ accounts }: Connection): boolean {
  return Object.values(accounts).some((share) => share.connectedUntil !== null);
}
