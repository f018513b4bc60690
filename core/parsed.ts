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

/** A key can be as long as its file. */
const LONGEST_KEY = 1000;

/** `['steps', 2, 'say']` → `steps[2].say`. */
function toPath(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, LONGEST_KEY)}`))
    .join('')
    .replace(/^\./, '');
}

function toProblems(issue: v.BaseIssue<unknown>, above: readonly unknown[]): Problem[] {
  const keys = [...above, ...(issue.path?.map((item) => item.key) ?? [])];
  if (issue.type === 'union' && issue.issues) {
    const alike = issue.issues.filter((each) => isOfItsKind(each, issue.input));
    const inside = commonest(
      (alike[0] ? alike : issue.issues).flatMap((each) => toProblems(each, keys)),
    );
    if (inside.length > 0) return inside;
  }
  return [{ path: toPath(keys), message: plainly(issue.message) }];
}

/** Where one or a list may stand: a list has no keys to be wrong, and one is not wrong for being no list. */
function isOfItsKind({ path }: v.BaseIssue<unknown>, input: unknown): boolean {
  return path !== undefined && Array.isArray(input) === (path[0].type === 'array');
}

/**
 * Of a union's problems, those that most of its members have: a slip is wrong for every member, while a
 * key that another member lacks is wrong for that one only.
 */
function commonest(problems: Problem[]): Problem[] {
  const alike = [...Map.groupBy(problems, ({ path, message }) => `${path}\n${message}`).values()];
  const most = Math.max(...alike.map(({ length }) => length));
  return alike.flatMap((each) => (each.length === most ? each.slice(0, 1) : []));
}

/** Valibot's words for a missing key, said as a person would. It writes out what it met: a text can be as long as its file. */
function plainly(message: string): string {
  const missing = /^Invalid key: Expected (".+") but received undefined$/.exec(message)?.[1];
  return missing ? `${missing} is missing` : message.replace(/(received ".{60}).+"$/s, '$1…"');
}
