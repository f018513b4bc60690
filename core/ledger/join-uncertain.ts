import type { Account } from './account.ts';
import { Disjoint } from './disjoint.ts';
import { ibanOf, isCertain, knownBy } from './identifier.ts';

type ByIban = Map<string, Account[]>;

/**
 * Groups what was told of an IBAN without a currency with the one account that has this IBAN. Where several have it,
 * in different currencies, it stays apart: it is never given to one of several. Where none has it in a currency,
 * all that was told of it counts as one account whose id changed at a renewal.
 */
export function joinUncertain(parts: readonly Account[]): Account[][] {
  const uncertain = byIban(parts, loneIbans);
  if (uncertain.size === 0) return parts.map((part) => [part]);
  const known = byIban(parts, knownIbans);
  const groups = new Disjoint(parts);
  for (const cluster of clustersOf(uncertain, known)) {
    const owners = new Set(
      cluster.flatMap((part) => loneIbans(part).flatMap((iban) => only(known.get(iban)))),
    );
    if (owners.size > 1) continue;
    const together = [...cluster, ...owners];
    for (const part of together) groups.join(part, together[0] ?? part);
  }
  return groups.groups();
}

/** Parts that share an IBAN which at most one account has in a currency. */
function clustersOf(uncertain: ByIban, known: ByIban): Account[][] {
  const clusters = new Disjoint([...uncertain.values()].flat());
  for (const [iban, [first, ...others]] of uncertain) {
    if ((known.get(iban)?.length ?? 0) > 1) continue;
    for (const other of others) if (first) clusters.join(first, other);
  }
  return clusters.groups();
}

function byIban(parts: readonly Account[], ibansOf: (part: Account) => Iterable<string>): ByIban {
  const found: ByIban = new Map();
  for (const part of parts) {
    for (const iban of ibansOf(part)) {
      const sharing = found.get(iban);
      if (sharing) sharing.push(part);
      else found.set(iban, [part]);
    }
  }
  return found;
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
