import {
  attributeOf,
  closest,
  hasAttribute,
  holds,
  isElement,
  ownerOf,
  parentOf,
  previousElementOf,
  query,
  tagOf,
  textContentOf,
} from './dom.ts';
import type { Headers } from './headers.ts';
import { dayOf, saidBy, titleOf } from './said.ts';
import { isSeen } from './shown.ts';
import { walk } from './walk.ts';

/** A piece of what an account's region says. */
export type Line = {
  text: string;
  /** The text with every number as 0: most of what a text says does not hang on its numbers. */
  pattern: string;
  /** The element that says it. */
  element: Element;
  /** Pieces of one segment belong together: a cell with its column's header, a term with its description. */
  segment: number;
  /** The header of its column, or the label of its field. */
  label: string | null;
  /** `said`: an image's or icon's name, a title. `action`: what can be pressed. */
  type: 'text' | 'said' | 'action';
  /** The text itself, where it is no image's or field's. */
  node: Text | null;
  /** A line break stands before it. */
  breaks: boolean;
};

const CELL = /^(cell|gridcell|rowheader)$/;
const ACTION = /^(button|summary|menuitem)$/;
const VALUE = /^(text|date|datetime-local|email|tel|search|url)?$/;

const patternOf = (text: string): string => text.replace(/\d+/g, '0').trim();

/** What a region says, in document order, as a reader sees it. */
export function linesOf(region: readonly Element[], headerOf: Headers): Line[] {
  const lines: Line[] = [];
  for (const element of region) {
    const from = lines.at(-1)?.segment ?? 0;
    if (isPlain(element)) addPlain(lines, element, from, headerOf);
    else addAll(lines, element, from, headerOf);
  }
  return lines;
}

/** Elements that say something else than text, or that hide it. */
const SPECIAL =
  'img,svg,input,textarea,select,button,a,summary,br,script,style,template,noscript,[datetime],[title],[aria-label],[aria-hidden],[hidden],[role]';

/** A table of plain text, as most are: some ten times cheaper to go through than any other. */
function isPlain(element: Element): boolean {
  return tagOf(element) === 'tr' && query(element, SPECIAL).length === 0;
}

const SHOW_TEXT = 4;

function addPlain(lines: Line[], row: Element, segment: number, headerOf: Headers): void {
  const walker = (ownerOf(row) as Document).createTreeWalker(row, SHOW_TEXT);
  let at = segment;
  let cell: Element | null = null;
  let label: string | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    const element = parentOf(node);
    if (!isElement(element) || !/\S/.test(text) || !isSeen(element)) continue;
    const own = tagOf(element) === 'td' ? element : closest(element, 'td,th');
    if (own && own !== cell) {
      at++;
      cell = own;
      label = headerOf(own);
    }
    lines.push({
      text,
      pattern: patternOf(text),
      element,
      segment: at,
      label,
      type: 'text',
      node: node as Text,
      breaks: false,
    });
  }
}

function addAll(lines: Line[], top: Element, from: number, headerOf: Headers): void {
  let segment = from;
  let cell: { element: Element; label: string | null } | null = null;
  let term = termBefore(top);
  let action: Element | null = null;
  let breaks = false;
  const add = (
    element: Element,
    text: string,
    type: Line['type'],
    node: Text | null = null,
  ): void => {
    if (!/\S/.test(text) || !isSeen(element)) return;
    const label = cell && holds(cell.element, element) ? cell.label : null;
    const pressed = action !== null && holds(action, element);
    lines.push({
      text,
      pattern: patternOf(text),
      element,
      segment,
      label,
      type: pressed ? 'action' : type,
      node,
      breaks,
    });
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
      // The header itself, where one row is all its table has.
      if (label !== null && label === textContentOf(element)?.trim() && tag !== 'td') return false;
      cell = { element, label };
    }
    if (ACTION.test(tag) || ACTION.test(role) || (tag === 'a' && hasAttribute(element, 'href')))
      action = element;
    const day = dayOf(element) ?? titleOf(element);
    const said = saidBy(element, tag);
    if (said) add(element, said, 'said');
    if (day) add(element, day, 'text');
    if (tag === 'input' && VALUE.test(attributeOf(element, 'type') ?? ''))
      add(element, (element as HTMLInputElement).value, 'text');
    return tag !== 'textarea' && tag !== 'select' && day === null;
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
