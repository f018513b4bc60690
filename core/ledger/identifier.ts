import type { Account, Known } from './account.ts';
import { foldName } from './fold-name.ts';
import { compareMoments, compareTexts } from './moment.ts';
import type { Identity } from './sighting.ts';

/**
 * What an account is known by at one aggregator, in the order in which a key is taken from it:
 * `iban:BE71096123456769/EUR`, `hash:…`, `id:…`, `masked:**** 1234|kbc|EUR` (a part of a number, with the
 * institution and currency beside it), `iban:BE71096123456769` (no currency was said).
 */
export type Identifier = string;

const ORDER = ['iban', 'hash', 'id', 'masked'];

/** What tells of an account which one it is. */
export type Identified = Identity & {
  iban: string | null;
  currency: string | null;
  institution: { name: string } | null;
};

export function identifiersOf(seen: Identified): Identifier[] {
  const { iban, currency, hash, id, masked, institution } = seen;
  const found: Identifier[] = [];
  if (iban) found.push(ibanIdentifier(iban, currency));
  if (hash) found.push(`hash:${hash}`);
  if (id) found.push(`id:${id}`);
  if (masked)
    found.push(
      `masked:${masked}|${institution ? foldName(institution.name) : ''}|${currency ?? ''}`,
    );
  return found;
}

/** The names (`provider|identifier`) by which the ledger may know what was seen. */
export function namesOf(provider: string, seen: Identified): string[] {
  return identifiersOf(seen).map((identifier) => `${provider}|${identifier}`);
}

export function ibanIdentifier(iban: string, currency: string | null): Identifier {
  return currency ? `iban:${iban}/${currency}` : `iban:${iban}`;
}

/** `iban:BE…/EUR` → its IBAN and currency. Null: it is another kind of identifier. */
export function ibanOf(identifier: Identifier): { iban: string; currency: string | null } | null {
  if (!identifier.startsWith('iban:')) return null;
  const slash = identifier.indexOf('/');
  if (slash < 0) return { iban: identifier.slice(5), currency: null };
  return { iban: identifier.slice(5, slash), currency: identifier.slice(slash + 1) };
}

/** Whether it names one account for certain. An IBAN without its currency can be several. */
export function isCertain(identifier: Identifier): boolean {
  return !identifier.startsWith('iban:') || identifier.includes('/');
}

/** Whether it is a part of a number only: a bank can have several accounts that end in the same digits. */
export function isPartly(identifier: Identifier): boolean {
  return identifier.startsWith('masked:');
}

/** The key of an account that is known by these. The same set always gives the same key. */
export function keyOf(provider: string, identifiers: readonly Identifier[]): string {
  let [first = ''] = identifiers;
  for (const one of identifiers) {
    if ((rank(one) - rank(first) || compareTexts(one, first)) < 0) first = one;
  }
  return `${provider}|${first}`;
}

/** Every identifier an account was ever known by, in order. */
export function knownBy(account: Account): readonly Known[] {
  if (account.basis) return account.basis.identifiers;
  const { institution, lastSeenAt } = account;
  const own = identifiersOf({ ...account, institution: institution?.value ?? null });
  const all = new Set([...own, ...account.ids.map((id) => `id:${id}`)]);
  if (all.size === 0) all.add(account.key.slice(account.key.indexOf('|') + 1));
  return inOrder([...all].map((is) => ({ is, at: lastSeenAt })));
}

/** Each once, with when it was told last. */
export function joinKnown(a: readonly Known[], b: readonly Known[]): Known[] {
  if (a === b) return inOrder([...a]);
  const joined: Known[] = [...a];
  for (const one of b) {
    const index = joined.findIndex(({ is }) => is === one.is);
    const known = joined[index];
    if (!known) joined.push(one);
    else if (compareMoments(known.at, one.at) < 0) joined[index] = one;
  }
  return inOrder(joined);
}

function inOrder(known: Known[]): Known[] {
  return known.sort((a, b) => compareTexts(a.is, b.is));
}

/** What is certain first: an IBAN without its currency can be several accounts, and their keys must differ. */
function rank(identifier: Identifier): number {
  if (!isCertain(identifier)) return ORDER.length;
  return ORDER.indexOf(identifier.slice(0, identifier.indexOf(':')));
}
