import { IBAN_PROBLEMS } from '../../core/ledger/account-by-hand.ts';
import type { Say } from '../../core/words.ts';
import { PATTERNS } from './problem-patterns.ts';

/** What a table or a form says of an IBAN: the form that takes one by hand says it while it is typed. */
const OF_IBAN = new Map(Object.entries(IBAN_PROBLEMS).map(([problem, words]) => [words, problem]));

/** What keeps a text from being JSON, as json-fault.ts names it. */
const OF_JSON = /^line (?<line>\d+), column (?<column>\d+): (?<fault>\w+)$/u;

/** A problem in the user's language; one that has no translation stays as core says it. */
export function problemWords(message: string, say: Say): string {
  const ofIban = OF_IBAN.get(message);
  if (ofIban !== undefined) return say(`iban_${ofIban}`);
  const ofJson = OF_JSON.exec(message)?.groups;
  if (ofJson) return say(`problem_json_${ofJson.fault}`, { ...ofJson });
  for (const [key, pattern] of PATTERNS) {
    const match = pattern.exec(message);
    if (match) return say(`problem_${key}`, { ...match.groups });
  }
  return message;
}
