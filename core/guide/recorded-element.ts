import { labelFor, labelWords } from './label-for.ts';
import { faultsOf } from './lint-selectors.ts';
import type { RecordedStep } from './recording.ts';

export type RecordedElement = {
  words: string | null;
  locators: Record<string, string | string[]>[];
  labels: Record<string, string[]>;
};

/** Where no role was recorded, it is one of these: a label's text alone would be found beside its field. */
const USABLE =
  'button link textbox searchbox combobox checkbox radio switch tab option menuitem'.split(' ');

/** What a recorder's selectors say of an element, in our order of trust; positions, hashed classes and XPath are dropped. */
export function recordedElement(
  { selectors = [] }: RecordedStep,
  known: Readonly<Record<string, readonly string[]>>,
): RecordedElement {
  // A chain leads through shadow roots, which our locators look into by themselves: its last link says it.
  const said = selectors.map((each) => [each].flat().at(-1) ?? '');
  const named = selectors.map(ariaOf).find((match) => match !== null);
  const text = said.find((each) => each.startsWith('text/'))?.slice('text/'.length);
  const words = labelWords(named?.[1] ?? text);
  const locators: RecordedElement['locators'] = [];
  const label = words === null ? null : labelFor(words, known);
  if (label) locators.push({ role: named?.[2] ?? USABLE, name: label.key });
  for (const each of said) {
    if (/^(aria|text|xpath|pierce)\//.test(each) || each === '') continue;
    if (each.length <= 300 && faultsOf(each).length === 0) locators.push({ css: each });
  }
  if (label) locators.push({ text: label.key });
  return { words, locators, labels: label?.labels ?? {} };
}

/** `aria/Renew[role="button"]`. A word in a button is recorded as the button's name and then as a role alone, which says nothing. */
function ariaOf(selector: string | string[]): RegExpExecArray | null {
  const links = [selector]
    .flat()
    .map((each) => /^aria\/([^[].*?)(?:\[role="([a-z]+)"\])?$/.exec(each));
  return links.findLast((match) => match !== null) ?? null;
}
