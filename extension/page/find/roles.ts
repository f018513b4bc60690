import { getRole } from 'dom-accessibility-api';
import { attributeOf, hasAttribute, tagOf } from '../dom.ts';

/** Where to look for a role: cheap selectors that miss none; the role itself is asked of each hit. */
const TAGS: Record<string, string> = {
  button: 'button,summary,input',
  cell: 'td',
  checkbox: 'input',
  columnheader: 'th',
  combobox: 'select,input',
  dialog: 'dialog',
  form: 'form',
  group: 'fieldset,details,optgroup',
  heading: 'h1,h2,h3,h4,h5,h6',
  img: 'img',
  link: 'a,area',
  list: 'ul,ol,menu',
  listbox: 'select,datalist',
  listitem: 'li',
  main: 'main',
  navigation: 'nav',
  option: 'option',
  radio: 'input',
  region: 'section',
  row: 'tr',
  searchbox: 'input',
  spinbutton: 'input',
  status: 'output',
  switch: 'input[switch]',
  table: 'table',
  textbox: 'input,textarea,[contenteditable]',
};

/** A selector that holds every element of one of these roles, and others. */
export function roleSelector(roles: readonly string[]): string {
  return roles.flatMap((role) => [TAGS[role] ?? [], `[role~="${role}" i]`].flat()).join(',');
}

/** Whether an element has one of these roles, by its own word or by its kind. */
export function hasRole(element: Element, roles: readonly string[]): boolean {
  const role = roleOf(element);
  return role !== null && roles.includes(role);
}

function roleOf(element: Element): string | null {
  const said = attributeOf(element, 'role')?.trim().toLowerCase().split(/\s+/)[0];
  if (said && said !== 'none' && said !== 'presentation') return said;
  if (tagOf(element) === 'input' && hasAttribute(element, 'switch')) return 'switch';
  if (hasAttribute(element, 'contenteditable') && !said) return editable(element);
  return getRole(element);
}

function editable(element: Element): string | null {
  return attributeOf(element, 'contenteditable') === 'false' ? getRole(element) : 'textbox';
}
