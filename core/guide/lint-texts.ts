import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { sentencesOf, titlesOf } from './sentences.ts';

/** Sentences that a translation lacks, and translations of sentences that the guide no longer says. */
export function lintTexts(guide: Guide): Problem[] {
  const said = sentencesOf(guide);
  const known = new Set([...said, ...titlesOf(guide)].map(({ text }) => text));
  return Object.entries(guide.texts ?? {}).flatMap(([language, texts]) => {
    const missing = said.flatMap(({ path, text }) =>
      Object.hasOwn(texts, text)
        ? []
        : [{ path, message: `this sentence has no translation in texts.${language}` }],
    );
    const left = Object.keys(texts).flatMap((text) =>
      known.has(text)
        ? []
        : [
            {
              path: `texts.${language}`,
              message: `the guide no longer says "${text.slice(0, 80)}"`,
            },
          ],
    );
    return [...missing, ...left];
  });
}
