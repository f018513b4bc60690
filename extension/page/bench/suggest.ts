import type { Guide, Locator } from '../../../core/guide/guide.ts';
import type { Pointed, Suggestion } from '../../../core/guide/trial.ts';
import { find } from '../find/find.ts';
import { shortTag } from './short-tag.ts';
import { suggestByCss } from './suggest-css.ts';
import { labelNameOf, suggestByWords } from './suggest-words.ts';

/** Where it was pointed: the page, and the block of the account that it belongs to, if any. */
export type PointedAt = { document: Document; block: Element | null };

/** A name that no element of a guide has: it is made of letters and digits, and starts with a letter. */
const PROBE = 'zzPointedAt';

/**
 * Ways to find an element again, in order of trust: role and label, then a test id, then a stable attribute, then
 * text, then a short path. Only those that find this element and no other; those in an account's block say so.
 */
export function suggest(element: Element, guide: Guide, at: PointedAt): Pointed {
  const candidates = [...suggestByWords(element, guide), ...suggestByCss(element, at.document)];
  const suggestions = candidates
    .toSorted((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by))
    .flatMap((candidate): Suggestion[] => {
      if (findsOnly(element, candidate, guide, at)) return [candidate];
      const inside = { ...candidate, locator: { ...candidate.locator, in: 'account' } };
      return at.block && findsOnly(element, inside, guide, at) ? [inside] : [];
    });
  return { name: labelNameOf(element, guide), html: shortTag(element), suggestions };
}

const ORDER: readonly Suggestion['by'][] = ['role', 'testId', 'attribute', 'text', 'path'];

/** The engine itself is asked, as it will be on the next visit. */
function findsOnly(element: Element, { locator, labels }: Suggestion, guide: Guide, at: PointedAt) {
  const tried: Guide = {
    ...guide,
    labels: { ...guide.labels, ...labels },
    elements: { ...guide.elements, [PROBE]: [locator as Locator] },
  };
  const found = find(tried, PROBE, { document: at.document, block: () => at.block });
  return found.ok && found.element === element;
}
