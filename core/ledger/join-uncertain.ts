import type { Account } from './account.ts';
import { Disjoint } from './disjoint.ts';
import { ibanOf, isCertain, isPartly, knownBy } from './identifier.ts';
import { compareMoments } from './moment.ts';

type ByName = Map<string, Account[]>;

/**
 * Groups what was told of an IBAN without a currency with the one account that has this IBAN. Where several have it,
 * in different currencies, it stays apart: it is never given to one of several. Where none has it in a currency,
 * all that was told of it counts as one account whose id changed at a renewal. So do those with the same part of a
 * number, as long as no two of them were there at once.
 */
export function joinUncertain(parts: readonly Account[]): Account[][] {
  const uncertain = byName(parts, loneIbans);
  const partly = [...byName(parts, partNumbers).values()].filter(({ length }) => length > 1);
  if (uncertain.size + partly.length === 0) return parts.map((part) => [part]);
  const known = byName(parts, knownIbans);
  const groups = new Disjoint(parts);
  for (const cluster of clustersOf(uncertain, known)) {
    const owners = new Set(
      cluster.flatMap((part) => loneIbans(part).flatMap((iban) => only(known.get(iban)))),
    );
    if (owners.size > 1) continue;
    const together = [...cluster, ...owners];
    for (const part of together) groups.join(part, together[0] ?? part);
  }
  for (const sharing of partly) {
    if (!isInTurn(sharing)) continue;
    for (const part of sharing) groups.join(part, sharing[0] ?? part);
  }
  return groups.groups();
}

/**
 * Of those that show the same part of a number, whether each took the place of the one before, as at a renewal that
 * gives new ids. Where two were there at once they are two accounts, and nobody knows which one a bare number is.
 */
function isInTurn(sharing: readonly Account[]): boolean {
  const owners = sharing
    .filter((part) => knownBy(part).some(({ is }) => isCertain(is) && !isPartly(is)))
    .sort((a, b) => compareMoments(a.firstSeenAt, b.firstSeenAt));
  return owners.every((part, index) => {
    const before = owners[index - 1];
    return !before || compareMoments(before.lastSeenAt, part.firstSeenAt) < 0;
  });
}

/** Parts that share an IBAN which at most one account has in a currency. */
function clustersOf(uncertain: ByName, known: ByName): Account[][] {
  const clusters = new Disjoint([...uncertain.values()].flat());
  for (const [iban, [first, ...others]] of uncertain) {
    if ((known.get(iban)?.length ?? 0) > 1) continue;
    for (const other of others) if (first) clusters.join(first, other);
  }
  return clusters.groups();
}

function byName(parts: readonly Account[], namesOf: (part: Account) => Iterable<string>): ByName {
  const found: ByName = new Map();
  for (const part of parts) {
    for (const name of namesOf(part)) {
      const sharing = found.get(name);
      if (sharing) sharing.push(part);
      else found.set(name, [part]);
    }
  }
  return found;
}

/** The parts of its number that were shown, each after its provider. */
function partNumbers(part: Account): string[] {
  return knownBy(part).flatMap(({ is }) => (isPartly(is) ? [`${part.provider}|${is}`] : []));
}

/** IBANs that it has with a currency, each after its provider. */
function knownIbans(part: Account): Set<string> {
  const ibans = knownBy(part).map(({ is }) => ibanOf(is));
  return new Set(ibans.flatMap((one) => (one?.currency ? `${part.provider}|${one.iban}` : [])));
}

/** IBANs that it has only without a currency, each after its provider. */
function loneIbans(part: Account): string[] {
  const uncertain = knownBy(part).filter(({ is }) => !isCertain(is));
  if (uncertain.length === 0) return [];
  const known = knownIbans(part);
  return uncertain
    .map(({ is }) => `${part.provider}|${ibanOf(is)?.iban}`)
    .filter((iban) => !known.has(iban));
}

function only<T>(all: readonly T[] | undefined): readonly T[] {
  return all?.length === 1 ? all : [];
}
