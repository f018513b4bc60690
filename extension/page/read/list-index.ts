import { above, elementsOf, holds, isElement, parentOf, previousElementOf } from '../dom.ts';
import type { Entry, ListState } from './live-list.ts';

/** Blocks and what belongs to them, so that the entry around a change is found by climbing. */
export function indexOf(state: ListState): Map<Element, Entry> {
  state.index ??= new Map(
    state.entries.flatMap((entry) =>
      entry.record.region.map((element) => [element, entry] as const),
    ),
  );
  return state.index;
}

/** Whether an element says something of several accounts. */
export function isOfSeveral(element: Element, state: ListState): boolean {
  state.shared ??= sharedOf(state);
  if (state.shared.size === 0) return false;
  for (let at: Node | null = element; at; at = above(at))
    if (isElement(at) && state.shared.has(at)) return true;
  return false;
}

/** What stands over or beside several, and a block in which another one lies. */
function sharedOf(state: ListState): Set<Element> {
  const shared = new Set(state.entries.flatMap(({ record }) => record.elsewhere));
  const index = indexOf(state);
  const climbed = new Set<Node>();
  for (const { record } of state.entries)
    for (let at = above(record.block); at && !climbed.has(at); at = above(at)) {
      climbed.add(at);
      if (isElement(at) && index.has(at)) shared.add(at);
    }
  return shared;
}

export function around(element: Element, index: ReadonlyMap<Element, Entry>): Entry | null {
  for (let at: Node | null = element; at; at = above(at)) {
    const entry = isElement(at) ? index.get(at) : undefined;
    if (entry) return entry;
  }
  return null;
}

/** The smallest element that holds every account. */
export function listOf({ entries }: ListState): Element | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return null;
  let at: Node | null = first.record.block;
  while (at && !holds(at, last.record.block)) at = above(at);
  return isElement(at) ? at : null;
}

/** The nearest sibling that is a block. */
export function neighbour(row: Element, index: ReadonlyMap<Element, Entry>): Entry | null {
  for (let at = previousElementOf(row); at; at = previousElementOf(at)) {
    const entry = index.get(at);
    if (entry) return entry;
  }
  const parent = parentOf(row);
  for (const child of isElement(parent) ? elementsOf(parent) : []) {
    const entry = index.get(child);
    if (entry) return entry;
  }
  return null;
}

/** Whether an element still holds two accounts without those that went: then the blocks beside them stay as they are. */
export function isSeveral(
  target: Element,
  gone: ReadonlySet<Entry>,
  index: ReadonlyMap<Element, Entry>,
): boolean {
  const ibans = new Set<string>();
  for (const child of elementsOf(target)) {
    const entry = index.get(child);
    if (entry && !gone.has(entry)) ibans.add(entry.record.iban);
    if (ibans.size > 1) return true;
  }
  return false;
}
