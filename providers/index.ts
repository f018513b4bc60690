import { languageOf, withTexts } from './with-texts.ts';

/** Adding a folder is all it takes. */
const guides = import.meta.glob<unknown>('./*/guide.json', { eager: true, import: 'default' });
const texts = import.meta.glob<unknown>('./*/texts.*.json', { eager: true, import: 'default' });

/** The shipped guides as their files hold them, with their translations: for `parseGuide`, as any other guide. */
export const shippedGuides: readonly unknown[] = Object.entries(guides).map(([path, guide]) => {
  const folder = path.slice(0, -'guide.json'.length);
  const own: Record<string, unknown> = {};
  for (const [text, translations] of Object.entries(texts)) {
    const language = text.startsWith(folder) ? languageOf(text) : null;
    if (language !== null) own[language] = translations;
  }
  return withTexts(guide, own);
});
