import type { Account } from './account.ts';
import { keysOf } from './known-keys.ts';

/**
 * The same, by the keys that its accounts have now: an account gets another key when a page first says its currency,
 * and what was told or answered before is still of it.
 */
export function byKeysNow<T extends { account: string }>(
  named: readonly T[],
  accounts: readonly Account[],
): T[] {
  const keys = keysOf(accounts);
  return named.map((one) => ({ ...one, account: keys.now(one.account) }));
}
