import { createSay } from '../../../core/say.ts';
import type { Say } from '../../../core/words.ts';

type Part = Record<string, { message: string }>;
const parts: Record<string, Part> = import.meta.glob('../../../extension/locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** The messages of a language as the built extension has them; `pseudo` is English made longer and accented. */
export function wordsOf(language: string): { say: Say; language: string } {
  const isPseudo = language === 'pseudo';
  const folder = `/locales/${isPseudo ? 'en' : language}/`;
  const messages = new Map<string, string>();
  for (const [path, part] of Object.entries(parts)) {
    if (!path.includes(folder)) continue;
    for (const [key, { message }] of Object.entries(part))
      messages.set(key, isPseudo ? pseudo(message) : message);
  }
  const tag = isPseudo ? 'en' : language;
  return {
    say: createSay({ getMessage: (key) => messages.get(key) ?? '', language: tag }),
    language: tag,
  };
}

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};

/** A third longer, as German is, and with accents, so that what is not translated is seen. Values in braces stay. */
function pseudo(message: string): string {
  const accented = message.replace(/\{\w+\}|[aeiouAEIOU]/g, (found) => ACCENTS[found] ?? found);
  return `[${accented}${'·'.repeat(Math.ceil(message.length / 3))}]`;
}
