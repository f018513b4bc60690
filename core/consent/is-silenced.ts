import type { Account } from '../ledger/account.ts';

/** Nothing is told of it: its user silenced it, or a list no longer has it. */
export function isSilenced({ gone, muted }: Account): boolean {
  return Boolean(gone?.value || muted?.value);
}
