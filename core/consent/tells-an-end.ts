import type { Connection } from '../ledger/account.ts';

/** Whether an app told of an end: "connected until" of any account, or that its feed has stopped. In a file of its own: the popup asks, and takes nothing else. */
export function tellsAnEnd({ accounts }: Connection): boolean {
  return Object.values(accounts).some(
    ({ connectedUntil, stopped }) => connectedUntil !== null || stopped !== undefined,
  );
}
