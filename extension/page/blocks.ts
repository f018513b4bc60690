import { above, isElement, ownerOf, type Place, textContentOf } from './dom.ts';
import { rootsOf } from './roots.ts';

/** The block of one account: the largest element that holds its IBAN and no other account. */
export function blockOf(place: Place, iban: string, _currency?: string | null): Element | null {
  void [above, isElement, ownerOf, textContentOf, rootsOf, place, iban];
  return null;
}
