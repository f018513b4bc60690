import { holds, type Place } from '../dom.ts';
import { rootsOf } from '../roots.ts';
import { currenciesOf } from './currency-of.ts';
import { createHeaders } from './headers.ts';
import { linesOf } from './lines.ts';
import { createOwners, partsOf } from './owners.ts';
import { createSettings } from './setting.ts';
import { type Spot, spotsInFields, spotsInText } from './spots.ts';

/**
 * The block of one account: the largest element that holds its IBAN and no other account. Where an IBAN is
 * there once for each currency, the part that names this one.
 */
export function blockOf(place: Place, iban: string, currency?: string | null): Element | null {
  const spots = spotsOf(place);
  const owners = createOwners();
  for (const spot of spots) owners.add(spot.element, spot.iban);
  const own = spots.filter((spot) => spot.iban === iban);
  const blocks = new Set(own.map((spot) => owners.block(spot.element, iban)));
  for (const block of currency ? blocks : []) {
    const part = partOf(
      block,
      own.filter((spot) => holds(block, spot.element)),
      currency as string,
    );
    if (part) return part;
  }
  return [...blocks][0] ?? null;
}

/** What reads as an IBAN and is shown. */
export function spotsOf(place: Place): Spot[] {
  const settingOf = createSettings(new Set());
  return rootsOf(place)
    .flatMap((root) => [...spotsInText(root), spotsInFields(root, true)].flat())
    .filter((spot) => settingOf(spot.element) === 'page');
}

function partOf(block: Element, spots: readonly Spot[], currency: string): Element | null {
  const headerOf = createHeaders();
  return (
    partsOf(block, spots).find((part) =>
      currenciesOf(linesOf([part], headerOf)).includes(currency),
    ) ?? null
  );
}
