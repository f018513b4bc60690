/** From one on, as `foldedOf` leaves them, in the languages of the vocabulary. */
const WORDS = [
  'a an one un una uno une een ein eine einen einem einer',
  'two due deux twee zwei dos',
  'three tre trois drie drei tres',
  'four quattro quatre vier cuatro',
  'five cinque cinq vijf funf cinco',
  'six sei zes sechs seis',
  'seven sette sept zeven sieben siete',
  'eight otto huit acht ocho',
  'nine nove neuf negen neun nueve',
  'ten dieci dix tien zehn diez',
  'eleven undici onze elf once',
  'twelve dodici douze twaalf zwolf doce',
];

const numbers = new Map(
  WORDS.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);

/** The number that a folded word says: "in a month", "noch zwei Wochen". */
export function numberOf(word: string): number | null {
  return numbers.get(word) ?? null;
}
