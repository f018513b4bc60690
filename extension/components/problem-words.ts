import { IBAN_PROBLEMS } from '../../core/ledger/account-by-hand.ts';
import type { Say } from '../../core/words.ts';
import { PATTERNS } from './problem-patterns.ts';

/** What a table or a form says of an IBAN: the form that takes one by hand says it while it is typed. */
const OF_IBAN = new Map(Object.entries(IBAN_PROBLEMS).map(([problem, words]) => [words, problem]));

/** A problem in the user's language; one that has no translation stays as core says it. */
export function problemWords(message: string, say: Say): string {
  const ofIban = OF_IBAN.get(message);
  if (ofIban !== undefined) return say(`iban_${ofIban}`);
  for (const [key, pattern] of PATTERNS) {
    const match = pattern.exec(message);
    if (match) return say(`problem_${key}`, { ...match.groups });
  }
  return message;
}
