const ENDINGS = ['', 's', 'n', 'en', 'es', 'e', 'i', 'o', 'os', 'a', 'as'];

/** Each word, and what it may be of several: shorter than to name both, in a list of six languages. */
export const withEndings = (words: readonly string[]): string[] =>
  words.flatMap((word) => ENDINGS.map((ending) => word + ending));
