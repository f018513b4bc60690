import type { Guide } from './guide.ts';

/**
 * A guide's sentence in the user's language, else as the guide has it.
 *
 * @param language a BCP 47 tag as the browser gives it: `it`, `pt-BR`
 */
export function translate(guide: Guide, sentence: string, language: string): string {
  for (const tag of [language, language.split('-')[0] ?? language]) {
    const texts = guide.texts && Object.hasOwn(guide.texts, tag) ? guide.texts[tag] : undefined;
    const text = texts && Object.hasOwn(texts, sentence) ? texts[sentence] : undefined;
    if (text !== undefined) return text;
  }
  return sentence;
}
