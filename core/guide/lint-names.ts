import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import type { Beside } from './lint-guide.ts';
import { type Kind, type Use, usesOf } from './named-things.ts';
import { nearest } from './nearest.ts';
import { AT_HAND, AWAY, toReference } from './reference.ts';
import { GOALS } from './schema/journey.ts';

/** Names that lead nowhere, with the nearest one that leads somewhere. */
export function lintNames(guide: Guide, beside: Beside | null): Problem[] {
  return usesOf(guide).flatMap((use) => lintUse(guide, use, beside));
}

function lintUse(guide: Guide, use: Use, beside: Beside | null): Problem[] {
  if (use.kind === 'page' && use.name === AWAY) return [];
  if (use.kind === 'guide') return beside ? lintGuideName(use.path, use.name, guide, beside) : [];
  const { guide: id, name } = toReference(use.name, guide.id);
  if (id === AT_HAND && use.kind === 'journey') return lintGoal(use.path, name);
  if (id !== guide.id && !beside) return [];
  const owner = id === guide.id ? guide : beside?.get(id);
  if (!owner) return lintGuideName(use.path, id, guide, beside ?? new Map());
  const names = namesOf(owner, use.kind);
  if (names.includes(name)) return [];
  const near = nearest(name, names);
  const prefix = id === guide.id ? '' : `${id}:`;
  const where = id === guide.id ? '' : ` in the guide ${id}`;
  const hint = near ? `: did you mean "${prefix}${near}"?` : '';
  return [{ path: use.path, message: `there is no ${use.kind} "${name}"${where}${hint}` }];
}

function lintGuideName(path: string, id: string, own: Guide, beside: Beside): Problem[] {
  if (beside.has(id)) return [];
  const near = nearest(
    id,
    [...beside.keys()].filter((other) => other !== own.id),
  );
  const hint = near ? `: did you mean "${near}"?` : '';
  return [{ path, message: `there is no guide "${id}" here${hint}` }];
}

/** Which aggregator it will be is not known: only what all may have can be named. */
function lintGoal(path: string, name: string): Problem[] {
  if (GOALS.some((goal) => goal === name)) return [];
  const near = nearest(name, GOALS);
  const hint = near ? `: did you mean "${AT_HAND}:${near}"?` : '';
  return [{ path, message: `"${name}" is no goal: one of ${GOALS.join(', ')} is needed${hint}` }];
}

function namesOf(guide: Guide, kind: Exclude<Kind, 'guide'>): string[] {
  switch (kind) {
    case 'page':
      return Object.keys(guide.pages);
    case 'element':
      return Object.keys(guide.elements);
    case 'label':
      return Object.keys(guide.labels);
    case 'journey':
      return Object.keys(guide.journeys);
    case 'version':
      return (guide.versions ?? []).map((rule) => rule.is);
  }
}
