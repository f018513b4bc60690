import { attributeOf, hasAttribute, holds, isElement, parentOf, tagOf } from './dom.ts';
import type { Headers } from './headers.ts';
import { dayOf, saidBy } from './said.ts';
import { isShown } from './shown.ts';
import { walk } from './walk.ts';

/** A piece of what an account's region says. */
export type Line = {
  text: string;
  /** The element that says it. */
  element: Element;
  /** Pieces of one segment belong together: a cell with its column's header, a term with its description. */
  segment: number;
  /** The header of its column, or the label of its field. */
  label: string | null;
  /** `said`: an image's or icon's name, a title. `action`: what can be pressed. */
  type: 'text' | 'said' | 'action';
};

const CELLS = new Set(['cell', 'gridcell', 'rowheader']);
const ACTIONS = new Set(['button', 'summary', 'menuitem']);
const VALUES = new Set(['text', 'date', 'datetime-local', 'email', 'tel', 'search', 'url', '']);

/** What a region says, in document order, as a reader sees it. */
export function linesOf(region: readonly Element[], headerOf: Headers): Line[] {
  const lines: Line[] = [];
  let segment = 0;
  let cell: { element: Element; label: string | null } | null = null;
  let action: Element | null = null;
  const seen = new Map<Element, boolean>();
  const shown = (element: Element): boolean => {
    const known = seen.get(element) ?? isShown(element);
    seen.set(element, known);
    return known;
  };
  const add = (element: Element, text: string, type: Line['type']): void => {
    const label = cell && holds(cell.element, element) ? cell.label : null;
    lines.push({ text, element, segment, label, type });
  };
  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    const role = attributeOf(element, 'role');
    if (tag === 'td' || tag === 'th' || (role && CELLS.has(role))) {
      segment++;
      cell = { element, label: headerOf(element) };
    } else if (tag === 'dt') segment++;
    if (
      ACTIONS.has(tag) ||
      (role && ACTIONS.has(role)) ||
      (tag === 'a' && hasAttribute(element, 'href'))
    )
      action = element;
    const day = dayOf(element);
    const said = saidBy(element, tag);
    if (said && shown(element)) add(element, said, 'said');
    if (day && shown(element)) add(element, day, 'text');
    if (tag === 'input' && VALUES.has(attributeOf(element, 'type') ?? '') && shown(element))
      add(element, (element as HTMLInputElement).value, 'text');
    return tag !== 'textarea' && tag !== 'select' && day === null;
  };
  const text = (node: Text): void => {
    if (!/\S/.test(node.data)) return;
    const element = parentOf(node);
    if (!isElement(element) || !shown(element)) return;
    add(element, node.data, action && holds(action, element) ? 'action' : 'text');
  };
  for (const element of region) {
    segment++;
    walk(element, enter, text);
  }
  return lines;
}
