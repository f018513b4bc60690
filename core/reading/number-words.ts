import { NUMBER_WORDS } from './vocabulary.ts';

const numbers = new Map(
  NUMBER_WORDS.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);

/** The number that a folded word says: "in a month", "noch zwei Wochen". */
export function numberOf(word: string): number | null {
  return numbers.get(word) ?? null;
}
