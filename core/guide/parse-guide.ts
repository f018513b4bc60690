import * as v from 'valibot';
import { isObject } from '../is-object.ts';
import { type Parsed, type Problem, toParsed } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { didYouMean } from './nearest.ts';
import { FORMAT, Guide as GuideSchema } from './schema/guide.ts';
import { measure } from './size.ts';
import { strayAddresses } from './stray-addresses.ts';

/** More help nobody: a file of another kind has thousands. */
const MOST_PROBLEMS = 100;

/** Ponto's guide is some 2,000 values. */
const LARGE = 5000;

/**
 * The one door for guides, shipped and imported alike.
 *
 * @param input what JSON.parse gave, or anything else
 * @returns the guide, or every problem with its path (`journeys.connect.steps[2].point`)
 */
export function parseGuide(input: unknown): Parsed<Guide> {
  const measured = measure(input);
  if (!measured.ok) return { ok: false, problems: [measured.problem] };
  const newer = newerFormat(input);
  if (newer) return { ok: false, problems: [newer] };
  // One problem a value: a text that is too long is not searched for what else may be wrong with it.
  const result = v.safeParse(GuideSchema, input, {
    abortPipeEarly: true,
    // Ten thousand wrong things take a quarter of a second to collect: of a large file the first is told.
    abortEarly: measured.values > LARGE,
  });
  const parsed = toParsed<typeof GuideSchema>(result);
  if (!parsed.ok) return refused(parsed.problems);
  const strays = strayAddresses(parsed.value);
  return strays.length > 0 ? refused(strays) : parsed;
}

function refused(all: Problem[]): Parsed<never> {
  const problems = all.slice(0, MOST_PROBLEMS).map(didYouMean);
  if (all.length > MOST_PROBLEMS)
    problems.push({ path: '', message: `and ${all.length - MOST_PROBLEMS} more problems` });
  return { ok: false, problems };
}

/** A newer format is told alone: its other problems would only confuse. */
function newerFormat(input: unknown): Problem | null {
  const format = isObject(input) ? input.format : undefined;
  if (typeof format !== 'number' || format <= FORMAT) return null;
  return {
    path: 'format',
    message: `this guide is written in format ${format}, and this version of Feedkeeper reads format ${FORMAT}: update Feedkeeper`,
  };
}
