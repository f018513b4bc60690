import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Guide } from '../../../core/guide/guide.ts';
import { labelFor, labelWords } from '../../../core/guide/label-for.ts';
import type { Suggestion } from '../../../core/guide/trial.ts';
import { attributeOf, textContentOf } from '../dom.ts';

/** By role and label, and by text alone. The label is the guide's own where it has one that says these words. */
export function suggestByWords(element: Element, guide: Guide): Suggestion[] {
  const role = roleOf(element);
  const name = labelWords(calledOf(element));
  const text = labelWords(textContentOf(element));
  const suggestions: Suggestion[] = [];
  if (role !== null && name !== null) {
    const { key, labels } = labelFor(name, guide.labels);
    suggestions.push({ by: 'role', locator: { role, name: key }, labels });
  } else if (role !== null) suggestions.push({ by: 'role', locator: { role }, labels: {} });
  if (text !== null) {
    const { key, labels } = labelFor(text, guide.labels);
    suggestions.push({ by: 'text', locator: { text: key }, labels });
  }
  return suggestions;
}

/** A name for the element: that of its label, else its role. */
export function labelNameOf(element: Element, guide: Guide): string {
  const words = labelWords(calledOf(element)) ?? labelWords(textContentOf(element));
  return words === null ? (roleOf(element) ?? 'element') : labelFor(words, guide.labels).key;
}

/** What a screen reader calls it. */
export function calledOf(element: Element): string | null {
  return computeAccessibleName(element) || attributeOf(element, 'placeholder');
}

export function roleOf(element: Element): string | null {
  const role = attributeOf(element, 'role')?.trim().toLowerCase().split(/\s+/)[0];
  const own = role || getRole(element);
  return own && /^[a-z]+$/.test(own) && own !== 'none' && own !== 'presentation' ? own : null;
}
