import type { Say } from '../../../core/words.ts';
import { problemWords } from '../problem-words.ts';
import { GUIDE_PATTERNS } from './guide-problem-patterns.ts';

/** As valibot names a type. */
const TYPE = /^(?:Array|Object|string|number|boolean)$/;

/** A guide's problem in the user's language, in words that need no knowledge of JSON. */
export function guideProblemWords(message: string, say: Say): string {
  for (const [key, pattern] of GUIDE_PATTERNS) {
    const match = pattern.exec(message);
    if (match) return say(`problem_${key}`, inWords({ ...match.groups }, say));
  }
  return problemWords(message, say);
}

/** `Array` → a list in [ ]; `("a" | "b")` → "a", "b". */
function inWords(groups: Record<string, string>, say: Say): Record<string, string> {
  const { wanted, found } = groups;
  if (wanted === undefined || found === undefined) return groups;
  const named = (type: string): string => (TYPE.test(type) ? say(`problem_is${type}`) : type);
  const choices = /^\((".+")\)$/.exec(wanted)?.[1];
  return {
    wanted: choices?.replaceAll(' | ', ', ') ?? named(wanted),
    found: named(found),
  };
}
