import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { lintLabels } from './lint-labels.ts';
import { lintNames } from './lint-names.ts';
import { lintPages } from './lint-pages.ts';
import { lintPayloads } from './lint-payloads.ts';
import { lintRoles } from './lint-roles.ts';
import { lintScopes } from './lint-scopes.ts';
import { lintSelectors } from './lint-selectors.ts';
import { lintSentences } from './lint-sentences.ts';
import { lintSites } from './lint-sites.ts';
import { lintSteps } from './lint-steps.ts';
import { lintTexts } from './lint-texts.ts';

/** Guides by id, this one among them. */
export type Beside = ReadonlyMap<string, Guide>;

/**
 * What a reviewer would say of a guide that parses: names that lead nowhere, and what will not last.
 *
 * @param others guides that this one may refer to; without them, foreign names are not looked up
 */
export function lintGuide(guide: Guide, others?: readonly Guide[]): Problem[] {
  const beside = new Map((others ?? []).map((other) => [other.id, other]));
  beside.set(guide.id, guide);
  const known = others === undefined ? null : beside;
  return [
    ...lintNames(guide, known),
    ...lintScopes(guide),
    ...lintSites(guide),
    ...lintPages(guide),
    ...lintPayloads(guide),
    ...lintSteps(guide, beside),
    ...lintRoles(guide),
    ...lintSelectors(guide),
    ...lintLabels(guide),
    ...lintSentences(guide),
    ...lintTexts(guide),
  ];
}
