import { holds, type Place } from '../dom.ts';
import { spotsOf } from './blocks.ts';
import { createOwners } from './owners.ts';

/** The block of the account that an element belongs to; null: it stands outside of every account. */
export function blockAround(place: Place, element: Element): Element | null {
  const spots = spotsOf(place);
  const owners = createOwners();
  for (const spot of spots) owners.add(spot.element, spot.iban);
  for (const spot of spots) {
    const block = owners.block(spot.element, spot.iban);
    if (holds(block, element)) return block;
  }
  return null;
}
