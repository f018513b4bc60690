import { above, attributeOf, closest, holds, isElement, tagOf } from '../dom.ts';
import { isShown } from '../shown.ts';

/** Roles that select, best first. A pressed button may select, where nothing else does. */
const RANKS: readonly string[][] = [['checkbox', 'radio', 'switch'], ['option', 'row'], ['button']];

/** Whether an element may be what selects an account, and how likely. */
export function rankOf(element: Element): number | null {
  const tag = tagOf(element);
  if (tag === 'input')
    return /^(checkbox|radio)$/.test(attributeOf(element, 'type') ?? '') ? 0 : null;
  if (tag === 'option') return 1;
  const role = attributeOf(element, 'role');
  if (role && stateOf(element) !== undefined) {
    const rank = RANKS.findIndex((roles) => roles.includes(role));
    if (rank >= 0) return rank;
  }
  return tag === 'button' && stateOf(element) !== undefined ? 2 : null;
}

/** On, off, or `null` for in between; `undefined`: it has no state. */
function stateOf(element: Element): boolean | null | undefined {
  const tag = tagOf(element);
  if (tag === 'input')
    return (element as HTMLInputElement).indeterminate
      ? null
      : (element as HTMLInputElement).checked;
  if (tag === 'option') return (element as HTMLOptionElement).selected;
  const said = ['aria-checked', 'aria-pressed', 'aria-selected']
    .map((name) => attributeOf(element, name))
    .find(Boolean);
  if (!said) return undefined;
  return said === 'mixed' ? null : said === 'true';
}

/**
 * Whether the account is selected, by the control nearest to its number: the one that selects all stands
 * further away. Two that disagree are no answer.
 */
export function selectedOf(controls: readonly Element[], number: Element): boolean | null {
  const usable = controls.filter(isUsable);
  const label = closest(number, 'label') as HTMLLabelElement | null;
  const labelled = label?.control;
  if (labelled && rankOf(labelled) !== null) return stateOf(labelled) ?? null;
  for (let at: Node | null = number; at; at = above(at)) {
    const near = usable.filter((control) => holds(at as Node, control));
    if (near.length > 0 && isElement(at)) return agreed(near, number);
  }
  return agreed(usable, number);
}

function agreed(near: readonly Element[], number: Element): boolean | null {
  const best = Math.min(...near.map((control) => rankOf(control) ?? 9));
  const ranked = near.filter((control) => rankOf(control) === best);
  // A switch drawn around a hidden checkbox is one control: the outer one is what is shown.
  const outer = ranked.filter(
    (control) => !ranked.some((other) => other !== control && holds(other, control)),
  );
  const states = new Set(outer.map((control) => stateOf(control) ?? null));
  if (states.size === 1) return [...states][0] ?? null;
  const FOLLOWS = 4;
  const before = outer.filter((control) => control.compareDocumentPosition(number) & FOLLOWS);
  return before.length === 1 && before[0] ? (stateOf(before[0]) ?? null) : null;
}

/** Shown itself, or drawn by its label: sites hide the native box and style the label. */
function isUsable(control: Element): boolean {
  if (isShown(control)) return true;
  if (tagOf(control) !== 'input') return false;
  const wrap = closest(control, 'label,[role=switch],[role=checkbox],[role=radio]');
  const labels = (control as HTMLInputElement).labels ?? [];
  return [wrap, ...labels].some((label) => label !== null && isShown(label));
}
