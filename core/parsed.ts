import * as v from 'valibot';

/** One thing that is wrong: where (`journeys.connect.steps[2].point`) and what was expected. */
export type Problem = { path: string; message: string };

/** What a door gives back: the value, or every problem found. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Turns valibot's answer into ours, with paths as people write them. */
export function toParsed<S extends v.GenericSchema>(result: v.SafeParseResult<S>): Parsed<v.InferOutput<S>> {
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map(toProblem) };
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  return { path: toPath(issue.path?.map((item) => item.key) ?? []), message: issue.message };
}

/** `['steps', 2, 'say']` → `steps[2].say`. */
export function toPath(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
