/**
 * A guide's own sentences in other languages lie beside it, `texts.it.json` and so on, so that translators get one
 * small file. Here they become its `texts`, as an imported guide carries them.
 *
 * @param guide what `guide.json` holds, not parsed yet
 * @param texts what each `texts.<language>.json` holds, by language
 */
export function withTexts(guide: unknown, texts: Record<string, unknown>): unknown {
  if (typeof guide !== 'object' || guide === null || Array.isArray(guide)) return guide;
  return Object.keys(texts).length === 0 ? guide : { texts, ...guide };
}

/** `./ponto/texts.it.json` → it. */
export function languageOf(path: string): string | null {
  return /\/texts\.([a-z]{2,3}(?:-[A-Z]{2})?)\.json$/.exec(path)?.[1] ?? null;
}
