import type * as v from 'valibot';

/** One thing that is wrong: where (`journeys.connect.steps[2].point`) and what was expected. */
export type Problem = { path: string; message: string };

/** What a door gives back: the value, or every problem found. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Turns valibot's answer into ours, with paths as people write them. */
export function toParsed<S extends v.GenericSchema>(
  result: v.SafeParseResult<S>,
): Parsed<v.InferOutput<S>> {
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.flatMap((issue) => toProblems(issue, [])) };
}

/** `['steps', 2, 'say']` → `steps[2].say`. */
export function toPath(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function toProblems(issue: v.BaseIssue<unknown>, above: readonly unknown[]): Problem[] {
  const keys = [...above, ...(issue.path?.map((item) => item.key) ?? [])];
  if (issue.type === 'union' && issue.issues) {
    const inside = commonest(issue.issues.flatMap((each) => toProblems(each, keys)));
    if (inside.length > 0) return inside;
  }
  return [{ path: toPath(keys), message: plainly(issue.message) }];
}

/**
 * Of a union's problems, those that most of its members have: a slip is wrong for every member, while a
 * key that another member lacks is wrong for that one only.
 */
function commonest(problems: Problem[]): Problem[] {
  const counts = new Map<string, { problem: Problem; count: number }>();
  for (const problem of problems) {
    const key = `${problem.path}\n${problem.message}`;
    counts.set(key, { problem, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const most = Math.max(0, ...[...counts.values()].map((each) => each.count));
  return [...counts.values()].filter((each) => each.count === most).map((each) => each.problem);
}

/** Valibot's words for a missing key, said as a person would. */
function plainly(message: string): string {
  const missing = /^Invalid key: Expected (".+") but received undefined$/.exec(message)?.[1];
  return missing ? `${missing} is missing` : message;
}
