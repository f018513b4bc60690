import { plain } from '../reading/text.ts';

/** A place in a file: the item at hand, the file's root, and where the item stands, for messages. */
export type Place = { item: unknown; root: unknown; path: string };

/** Longest text taken from a file for one field. */
const LONGEST_TEXT = 500;

/**
 * What an RFC 6901 pointer leads to; undefined: nothing. Own properties only, so that `__proto__`
 * and `constructor` lead nowhere unless the file holds them (SECURITY.md D2).
 */
export function follow(place: Place, pointer: string): unknown {
  let value = pointer.startsWith('#') ? place.root : place.item;
  for (const key of keysOf(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** Text that is not blank, as a reader would see it, cut to a length that a screen can show; a number is written out. */
export function followText(place: Place, pointer: string | undefined): string | null {
  if (pointer === undefined) return null;
  const value = follow(place, pointer);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = plain(value);
  return text === '' ? null : text.slice(0, LONGEST_TEXT).toWellFormed();
}

/** `data[0].attributes.reference`: where a pointer of an item leads, as people write it. */
export function pathTo(place: Place, pointer: string): string {
  const start = pointer.startsWith('#') ? '' : place.path;
  const path = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`));
  return `${start}${path.join('')}`.replace(/^\./, '');
}

function keysOf(pointer: string): string[] {
  const steps = pointer.replace(/^#/, '').split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
