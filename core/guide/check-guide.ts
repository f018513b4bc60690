import * as v from 'valibot';
import { isObject } from '../is-object.ts';
import type { Parsed, Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { FORMAT, Guide as GuideSchema } from './schema/guide.ts';
import { measure } from './size.ts';
import { strayAddresses } from './stray-addresses.ts';

/** Ponto's guide is some 2,000 values. */
const LARGE = 5000;

/** How what the schema says becomes an answer. */
type Tell = (result: v.SafeParseResult<typeof GuideSchema>) => Parsed<Guide>;

/**
 * The one door for guides, shipped and imported alike. Who shows the problems to a person asks `parseGuide`.
 *
 * @param input what JSON.parse gave, or anything else
 * @returns the guide, or what is wrong with it: the first thing, unless `tell` tells all
 */
export function checkGuide(input: unknown, tell: Tell = tellFirst): Parsed<Guide> {
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
  const parsed = tell(result);
  const strays = parsed.ok ? strayAddresses(parsed.value) : [];
  return strays.length > 0 ? { ok: false, problems: strays } : parsed;
}

/** For the console: the rest is code that a background does not need. */
function tellFirst(result: v.SafeParseResult<typeof GuideSchema>): Parsed<Guide> {
  if (result.success) return { ok: true, value: result.output };
  const [first] = result.issues;
  return { ok: false, problems: [{ path: v.getDotPath(first) ?? '', message: first.message }] };
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
