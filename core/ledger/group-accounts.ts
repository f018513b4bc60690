import type { Account } from './account.ts';
import { Disjoint } from './disjoint.ts';
import { isCertain, isPartly, knownBy } from './identifier.ts';
import { joinAccounts, settleAccount } from './join-accounts.ts';
import { joinUncertain } from './join-uncertain.ts';
import { compareTexts } from './moment.ts';

/** Accounts by what they are made from: each once, whatever it counts as at present. */
export function partsOf(account: Account): Account[] {
  return account.basis?.parts ?? [account];
}

/**
 * All that was told, as accounts. First, whatever shares a certain identifier is one account. Then, what was told
 * of an IBAN without a currency counts as the account that has this IBAN, if exactly one has.
 */
export function groupAccounts(told: readonly Account[]): Account[] {
  return joinUncertain(joinCertain(told.flatMap(partsOf)))
    .map(toAccount)
    .sort((a, b) => compareTexts(a.key, b.key));
}

function joinCertain(parts: readonly Account[]): Account[] {
  const groups = new Disjoint(parts);
  const first = new Map<string, Map<string, Account>>();
  for (const part of parts) {
    const known = first.get(part.provider) ?? new Map<string, Account>();
    first.set(part.provider, known);
    for (const identifier of joiningOf(part)) {
      const other = known.get(identifier);
      if (other) groups.join(part, other);
      else known.set(identifier, part);
    }
  }
  return groups.groups().map(joinAll);
}

/** What joins a part to others: its certain identifiers, or where it has none, the part of its number, or the IBAN alone. */
function joiningOf(part: Account): string[] {
  const all = knownBy(part).map(({ is }) => is);
  const certain = all.filter(isCertain);
  const whole = certain.filter((is) => !isPartly(is));
  return [whole, certain].find(({ length }) => length > 0) ?? all;
}

function toAccount(parts: Account[]): Account {
  const joined = joinAll(parts);
  if (parts.length === 1 || !joined.basis) return joined;
  const sorted = [...parts].sort((a, b) => compareTexts(a.key, b.key));
  return { ...joined, basis: { ...joined.basis, parts: sorted } };
}

/** In halves, so that a thousand renewals are joined a thousand times and not a million. */
function joinAll(parts: readonly Account[]): Account {
  const [first] = parts;
  if (!first) throw new Error('a group of accounts is never empty');
  if (parts.length === 1) return first.basis ? first : settleAccount(first);
  const half = parts.length >> 1;
  return joinAccounts(joinAll(parts.slice(0, half)), joinAll(parts.slice(half)));
}
