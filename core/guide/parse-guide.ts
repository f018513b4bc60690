import * as v from 'valibot';
import { type Parsed, type Problem, toParsed } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { didYouMean } from './nearest.ts';
import { FORMAT, Guide as GuideSchema } from './schema/guide.ts';
import { measure } from './size.ts';

/**
 * The one door for guides, shipped and imported alike.
 *
 * @param input what JSON.parse gave, or anything else
 * @returns the guide, or every problem with its path (`journeys.connect.steps[2].point`)
 */
export function parseGuide(input: unknown): Parsed<Guide> {
  const tooBig = measure(input);
  if (tooBig) return { ok: false, problems: [tooBig] };
  const newer = newerFormat(input);
  if (newer) return { ok: false, problems: [newer] };
  const parsed = toParsed<typeof GuideSchema>(v.safeParse(GuideSchema, input));
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map(didYouMean) };
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

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
