import type { Moment } from '../reading/day.ts';
import type { Account } from './account.ts';
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

type Identified = Identity & {
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

/** The key of an account that is known by these. The same set always gives the same key. */
export function keyOf(provider: string, identifiers: Iterable<Identifier>): string {
  const [first = ''] = [...identifiers].sort((a, b) => rank(a) - rank(b) || compareTexts(a, b));
  return `${provider}|${first}`;
}

/** Every identifier an account was ever known by. */
export function knownBy(account: Account): Record<Identifier, Moment> {
  if (account.basis) return account.basis.identifiers;
  const { institution, lastSeenAt } = account;
  const own = identifiersOf({ ...account, institution: institution?.value ?? null });
  const all = [...own, ...account.ids.map((id) => `id:${id}`)];
  if (all.length === 0) all.push(account.key.slice(account.key.indexOf('|') + 1));
  return Object.fromEntries(all.map((identifier) => [identifier, lastSeenAt]));
}

/** The one seen last among those that `take` accepts. */
export function latest<T>(
  identifiers: Record<Identifier, Moment>,
  take: (identifier: Identifier) => T | null,
): T | null {
  let best: { value: T; identifier: Identifier; at: Moment } | null = null;
  for (const [identifier, at] of Object.entries(identifiers)) {
    const value = take(identifier);
    if (value === null) continue;
    const order = best
      ? compareMoments(at, best.at) || compareTexts(best.identifier, identifier)
      : 1;
    if (order > 0) best = { value, identifier, at };
  }
  return best?.value ?? null;
}

/** What is certain first: an IBAN without its currency can be several accounts, and their keys must differ. */
function rank(identifier: Identifier): number {
  if (!isCertain(identifier)) return ORDER.length;
  return ORDER.indexOf(identifier.slice(0, identifier.indexOf(':')));
}
