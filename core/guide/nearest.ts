import type { Problem } from '../parsed.ts';

/** Every key that the grammar knows, for "did you mean". Kept true by a test against the JSON Schema. */
const KEYS = (
  'format id name kind reviewed sources sites optionalSites recognised home versions labels pages ' +
  'elements accounts consent journeys preview payloads institutions faq texts path params shows for ' +
  'address title is script seen role css text in at means key not institution stopped expires ' +
  'synchronised status selected authorise app complete after linked due expired days remindAt except ' +
  'renew by renewing per country bic brand maturity source why goal with steps say point read until ' +
  'next page when go ask rule hidesLinked empty found share onboardingHours siblings of list hash iban ' +
  'ibanWhen masked currency holder institutionId authorised unit from plus lifetime account since ' +
  'connection has organisation fromUnit each deprecated severity'
).split(' ');

/** Valibot says of an unknown key `Invalid key: Expected never but received "pionts"`. */
const UNKNOWN_KEY = /^Invalid key: Expected never but received "(.+)"$/;

/** Turns "unknown key" into a sentence with the nearest key that the grammar knows. */
export function didYouMean(problem: Problem): Problem {
  const key = UNKNOWN_KEY.exec(problem.message)?.[1];
  if (key === undefined) return problem;
  const near = nearest(key, KEYS);
  // A union takes one kind of object or another: a key of the one is unknown to the other.
  if (near === key)
    return { path: problem.path, message: `the key "${key}" does not go with the others here` };
  const hint = near ? `: did you mean "${near}"?` : ': the grammar has no such key';
  return { path: problem.path, message: `unknown key "${key.slice(0, 60)}"${hint}` };
}

/** The nearest of the candidates within a third of the word's length, or null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  if (word.length > 60) return null;
  let best: { candidate: string; away: number } | null = null;
  for (const candidate of candidates) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away <= most && (!best || away < best.away)) best = { candidate, away };
  }
  return best?.candidate ?? null;
}

/** Damerau–Levenshtein with adjacent swaps: typing slips count as one. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const cell = (i: number, j: number): number =>
    rows[i]?.[j] ?? (i === 0 ? j : Number.POSITIVE_INFINITY);
  for (let i = 0; i <= a.length; i++) {
    const row = rows[i] ?? [];
    for (let j = 1; j <= b.length; j++) {
      if (i === 0) {
        row[j] = j;
        continue;
      }
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? cell(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row[j] = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap,
      );
    }
  }
  return cell(a.length, b.length);
}
