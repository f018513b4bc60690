import { findIbans } from '../../../core/reading/iban.ts';
import {
  above,
  closest,
  holds,
  isConnected,
  isElement,
  isText,
  matches,
  query,
  shadowOf,
  textContentOf,
} from '../dom.ts';
import { allSlices } from '../in-slices.ts';
import { rootsOf } from '../roots.ts';
import { isShown } from '../shown.ts';
import { HEADINGS } from './group.ts';
import { around, indexOf, isOfSeveral, isSeveral, listOf, neighbour } from './list-index.ts';
import type { Entry, ListState } from './live-list.ts';
import { createPlainRows } from './plain-rows.ts';
import type { PageRecord } from './record.ts';
import { recordsOf } from './records-in.ts';
import { scanAccounts } from './scan-accounts.ts';
import { spotsInText } from './spots.ts';

/**
 * What changed since a list was read. Only what is certain is kept apart: something inside one block, or
 * whole rows that came or went. After anything else the list is read in full.
 */
export type Changed = {
  note: (state: ListState | null, records: readonly MutationRecord[] | null) => void;
  /** Brings the state up to date; false: it has to be read in full. */
  apply: (state: ListState, entryOf: (record: PageRecord) => Entry | null) => boolean;
};

export function createChanges(): Changed {
  let all = false;
  const inside = new Set<Entry>();
  const gone = new Set<Entry>();
  const came = new Set<Element>();

  return {
    note(state, records) {
      all ||= records === null || (state === null && records.length > 0) || areMany(records);
      if (all || !state || !records) return;
      const index = indexOf(state);
      const list = listOf(state);
      for (const record of records) all ||= !isCertain(record, state, index, list);
    },
    apply(state, entryOf) {
      if (all) return false;
      if (gone.size + came.size + inside.size === 0) return true;
      const repeated = state.repeats.all();
      for (const entry of gone) drop(state, entry);
      for (const element of came)
        if (isConnected(element) && !add(state, element, entryOf)) return false;
      for (const entry of inside)
        if (!gone.has(entry) && !again(state, entry, entryOf)) return false;
      // What most rows say names none of them, not even those that did not change.
      return state.repeats.all() === repeated;
    },
  };

  function isCertain(
    record: MutationRecord,
    state: ListState,
    index: Map<Element, Entry>,
    list: Element | null,
  ): boolean {
    const target = isElement(record.target) ? record.target : above(record.target);
    if (!isElement(target)) return false;
    if (isOfSeveral(target, state)) return false;
    const entry = around(target, index);
    if (entry) {
      inside.add(entry);
      return true;
    }
    const isInList = list === null || holds(list, target);
    if (!isInList && isOfHeading(record, target)) return false;
    if (record.type === 'attributes') return isHarmless(record, target, state);
    if (record.type === 'characterData') return !isInList && !mayHold(record.target);
    return noteRows(record, target, index, isInList);
  }

  /** Rows that came to or went from an element that holds several accounts, before and after. */
  function noteRows(
    record: MutationRecord,
    target: Element,
    index: Map<Element, Entry>,
    isInList: boolean,
  ): boolean {
    for (const node of record.removedNodes) {
      const entries = isElement(node)
        ? [node, ...query(node, '*')].flatMap((element) => index.get(element) ?? [])
        : [];
      if (entries.length === 0 && isElement(node) && hasRoots(node)) return false;
      if (isInList && entries.length === 0 && /\S/.test(textContentOf(node) ?? '')) return false;
      for (const entry of entries) gone.add(entry);
    }
    for (const node of record.addedNodes) {
      if (mayHold(node)) {
        if (!isElement(node) || !isInList) return false;
        came.add(node);
      } else if (isInList && /\S/.test(textContentOf(node) ?? '')) return false;
    }
    return !isInList || isSeveral(target, gone, index);
  }
}

/** Whether a heading came, went or says something else: accounts may be grouped under it. */
function isOfHeading({ type, addedNodes, removedNodes }: MutationRecord, target: Element): boolean {
  if (type === 'attributes') return false;
  return (
    closest(target, HEADINGS) !== null ||
    [...addedNodes, ...removedNodes].some(
      (node) => isElement(node) && (matches(node, HEADINGS) || query(node, HEADINGS).length > 0),
    )
  );
}

/** An attribute around the accounts that leaves them shown, as a virtual list moves its rows; or one elsewhere. */
function isHarmless(
  { attributeName }: MutationRecord,
  target: Element,
  { scan }: ListState,
): boolean {
  if (scan.hidden) return false;
  if (!scan.owners.holdsAny(target)) return true;
  return attributeName === 'style' && isShown(target);
}

/** Nodes that came and went beyond which reading in full costs less than looking at each (SECURITY.md B4). */
const MOST_NODES = 2000;

function areMany(records: readonly MutationRecord[]): boolean {
  let nodes = 0;
  for (const { addedNodes, removedNodes } of records) {
    nodes += addedNodes.length + removedNodes.length;
    if (nodes > MOST_NODES) return true;
  }
  return false;
}

/** Whether a node that came may hold an account. */
function mayHold(node: Node): boolean {
  if (!isElement(node)) return isText(node) && findIbans(node.data).length > 0;
  return (
    hasRoots(node) || query(node, FIELDS).length > 0 || [...spotsInText(node)].flat().length > 0
  );
}

/** Whether more is in an element than its children: a shadow or a frame, that is its own or of one of them. */
function hasRoots(element: Element): boolean {
  return shadowOf(element) !== null || matches(element, FRAMES) || rootsOf(element).length > 1;
}

const FIELDS = 'input,textarea';
const FRAMES = 'iframe,frame';

function count({ ibans }: ListState, iban: string, times: 1 | -1): void {
  const now = (ibans.get(iban) ?? 0) + times;
  if (now > 0) ibans.set(iban, now);
  else ibans.delete(iban);
}

function drop(state: ListState, entry: Entry): void {
  state.entries.splice(state.entries.indexOf(entry), 1);
  state.repeats.add(entry.record, -1);
  count(state, entry.record.iban, -1);
  for (const element of entry.record.region) state.index?.delete(element);
}

/** A row that came: with one account, shown, beside rows that have nothing to themselves beside their block. */
function add(
  state: ListState,
  row: Element,
  entryOf: (record: PageRecord) => Entry | null,
): boolean {
  const index = indexOf(state);
  const before = neighbour(row, index);
  if (before?.record.region.length !== 1) return false;
  const record = recordIn(state, row);
  if (!record || record.iban === before.record.iban) return false;
  state.repeats.add(record, 1);
  const entry = entryOf(record);
  if (!entry) return false;
  const place = state.entries.indexOf(before);
  const FOLLOWS = 4;
  const isAfter = before.record.block.compareDocumentPosition(row) & FOLLOWS;
  state.entries.splice(isAfter ? place + 1 : place, 0, entry);
  index.set(row, entry);
  count(state, record.iban, 1);
  return true;
}

function again(
  state: ListState,
  entry: Entry,
  entryOf: (record: PageRecord) => Entry | null,
): boolean {
  const { block, region, iban } = entry.record;
  if (!isConnected(block) || region.length !== 1) return false;
  const record = recordIn(state, block);
  if (!record || record.iban !== iban) return false;
  state.repeats.add(entry.record, -1);
  state.repeats.add(record, 1);
  const made = entryOf(record);
  if (!made) return false;
  Object.assign(entry, made);
  return true;
}

/** The record of an element that holds one account and is shown; null: it is not so. */
function recordIn(state: ListState, block: Element): PageRecord | null {
  const { listed, hidden } = allSlices(scanAccounts(block, state.scanAbout, state.scan));
  const [spot] = listed;
  if (spot === undefined || hidden || listed.some(({ iban }) => iban !== spot.iban)) return null;
  for (const { element, iban } of listed) state.scan.owners.add(element, iban);
  const records = recordsOf(
    listed,
    block,
    { ...state.around, regionOf: (of) => [of], rows: createPlainRows() },
    state.recorder,
  );
  return records.length === 1 ? (records[0] ?? null) : null;
}
