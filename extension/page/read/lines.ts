import {
  attributeOf,
  hasAttribute,
  holds,
  isElement,
  parentOf,
  previousElementOf,
  tagOf,
  textContentOf,
} from '../dom.ts';
import { isSeen } from '../shown.ts';
import { type Headers, isItsHeader } from './headers.ts';
import { type Line, lineOf } from './line.ts';
import { columnNameOf } from './plain-columns.ts';
import { createPlainRows, type PlainRows } from './plain-rows.ts';
import { dayOf, saidBy, titleOf } from './said.ts';
import { walk } from './walk.ts';

const CELL = /^(cell|gridcell|rowheader)$/;
const ACTION = /^(button|summary|menuitem|tab|option|radio)$/;
/** What is typed or chosen, and what was struck out: the day before a renewal. */
const UNSAID = /^(textarea|select|s|del)$/;
const VALUE = /^(text|date|datetime-local|email|tel|search|url)?$/;

/** What a region says, in document order, as a reader sees it. */
export function linesOf(
  region: readonly Element[],
  headerOf: Headers,
  rows: PlainRows = createPlainRows(),
  number: Element | null = null,
): Line[] {
  const lines: Line[] = [];
  for (const element of region) {
    // What a cell of a row above says of this one too.
    for (const cell of headerOf.reaching(element))
      addAll(lines, cell, lines.at(-1)?.segment ?? 0, headerOf, number);
    const from = lines.at(-1)?.segment ?? 0;
    if (!rows.add(lines, element, from, headerOf)) addAll(lines, element, from, headerOf, number);
  }
  return lines;
}

function addAll(
  lines: Line[],
  top: Element,
  from: number,
  headerOf: Headers,
  number: Element | null,
): void {
  let segment = from;
  let cell: { element: Element; label: string | null } | null = null;
  const plain = number && headerOf.plainRow(number);
  let term = termBefore(top);
  let action: Element | null = null;
  let breaks = false;
  const add = (
    element: Element,
    text: string,
    type: Line['type'],
    node: Text | null = null,
  ): void => {
    const label = cell && holds(cell.element, element) ? cell.label : null;
    const pressed = action !== null && holds(action, element);
    const line = lineOf(text, element, segment, label, pressed ? 'action' : type, node, breaks);
    if (line === null || !isSeen(element)) return;
    lines.push(line);
    breaks = false;
  };
  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    const role = attributeOf(element, 'role') ?? '';
    if (tag === 'br') breaks = true;
    if (tag === 'dt') {
      term = textContentOf(element)?.trim() ?? null;
      return false;
    }
    if (tag === 'td' || tag === 'th' || tag === 'dd' || CELL.test(role)) {
      segment++;
      const label = tag === 'dd' ? term : headerOf(element);
      if (isItsHeader(element, label)) return false;
      cell = { element, label };
    }
    if (plain && element === plain.head) return false;
    if (plain && parentOf(element) === plain.row) {
      segment++;
      cell = { element, label: columnNameOf(plain, element) };
    }
    const isAction =
      ACTION.test(tag) || ACTION.test(role) || (tag === 'a' && hasAttribute(element, 'href'));
    // A card that is a link or a button as a whole says what it is, not what would happen.
    if (isAction && !(number && holds(element, number))) action = element;
    const day = dayOf(element) ?? titleOf(element);
    const said = saidBy(element, tag);
    if (said) add(element, said, 'said');
    if (day) add(element, day, 'text');
    if (tag === 'input' && VALUE.test(attributeOf(element, 'type') ?? ''))
      add(element, (element as HTMLInputElement).value, 'text');
    return !UNSAID.test(tag) && role !== 'tooltip' && day === null;
  };
  walk(top, enter, (node) => {
    const element = parentOf(node);
    if (isElement(element)) add(element, node.data, 'text', node);
  });
}

/** The term that a description on its own belongs to. */
function termBefore(top: Element): string | null {
  if (tagOf(top) !== 'dd') return null;
  let at = previousElementOf(top);
  while (at && tagOf(at) === 'dd') at = previousElementOf(at);
  return at && tagOf(at) === 'dt' ? (textContentOf(at)?.trim() ?? null) : null;
}
