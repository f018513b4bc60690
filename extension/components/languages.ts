/** The languages that Feedkeeper speaks. */
export const LANGUAGES: readonly string[] = ['en', 'it', 'fr', 'nl', 'de', 'es'];

/** A language as those call it who speak it: Deutsch, français. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
