import { holds } from '../dom.ts';
import { createOwners, partsOf } from './owners.ts';
import { createPlainRows } from './plain-rows.ts';
import type { Around, PageRecord, Recorder } from './record.ts';
import { createRegions } from './region.ts';
import type { Scan } from './scan-accounts.ts';
import type { Spot } from './spots.ts';

/** Accounts that are read before the page gets a turn: a millisecond or two on a slow machine. */
export const SLICE = 50;

/** What is around the accounts of a scan. */
export function aroundOf(scan: Scan, listed: readonly Spot[]): Around {
  // Where every number is an account's, what holds one holds the other.
  const accountsIn = listed.length === scan.numbers ? scan.owners : createOwners();
  if (accountsIn !== scan.owners)
    for (const spot of listed) accountsIn.add(spot.element, spot.iban);
  return {
    ...scan,
    regionOf: createRegions(accountsIn.holdsAny, scan.owners.holdsAny),
    rows: createPlainRows(),
  };
}

/** The records of every block that holds one of these numbers. */
export function* recordsIn(
  scan: Scan,
  listed: readonly Spot[],
  around: Around,
  recorder: Recorder,
): Generator<undefined, PageRecord[]> {
  const byIban =
    new Set(listed.map(({ iban }) => iban)).size < listed.length
      ? Map.groupBy(listed, ({ iban }) => iban)
      : null;
  const done = new Set<Element>();
  const records: PageRecord[] = [];
  for (const spot of listed) {
    const block = scan.owners.block(spot.element, spot.iban);
    if (byIban && done.has(block)) continue;
    if (byIban) done.add(block);
    const own = byIban?.get(spot.iban) ?? [spot];
    if (own.length === 1) records.push(recorder.of(spot, block, around));
    else
      records.push(
        ...recordsOf(
          own.filter((other) => holds(block, other.element)),
          block,
          around,
          recorder,
        ),
      );
    if (records.length % SLICE === 0) yield;
  }
  return records;
}

/** The records of one block: several, where its IBAN stands there once for each currency. */
export function recordsOf(
  same: readonly Spot[],
  block: Element,
  around: Around,
  recorder: Recorder,
): PageRecord[] {
  const [spot] = same;
  if (!spot) return [];
  if (same.length > 1) {
    const parts = partsOf(block, same).map((part, index) =>
      recorder.of(same[index] ?? spot, part, around),
    );
    const currencies = new Set(
      parts.flatMap((part) => (part.currencies.length === 1 ? part.currencies : [])),
    );
    // Two that tell their ends are two rows: of a consent, and of the one before.
    if (currencies.size > 1 || parts.filter(({ expires }) => expires).length > 1) return parts;
  }
  return [recorder.of(spot, block, around)];
}
