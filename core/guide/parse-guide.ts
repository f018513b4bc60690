import { type Parsed, toParsed } from '../parsed.ts';
import { checkGuide } from './check-guide.ts';
import type { Guide } from './guide.ts';
import { didYouMean } from './nearest.ts';

/** More help nobody: a file of another kind has thousands. */
const MOST_PROBLEMS = 100;

/**
 * A guide for who writes it: what is wrong is told with what may have been meant.
 *
 * @param input what JSON.parse gave, or anything else
 * @returns the guide, or its problems, each with its path (`journeys.connect.steps[2].point`); 100 at the most
 */
export function parseGuide(input: unknown): Parsed<Guide> {
  const checked = checkGuide(input, toParsed);
  if (checked.ok) return checked;
  const problems = checked.problems.slice(0, MOST_PROBLEMS).map(didYouMean);
  const more = checked.problems.length - MOST_PROBLEMS;
  if (more > 0) problems.push({ path: '', message: `and ${more} more problems` });
  return { ok: false, problems };
}
