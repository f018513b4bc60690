import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';

/** A guide whose labels mostly have this many wordings knows several languages. */
const SEVERAL = 3;

/**
 * Labels that lack a language. A label is one list for all languages, so what is missing can only be told by
 * comparison: one wording where most labels have several.
 */
export function lintLabels(guide: Guide): Problem[] {
  const entries = Object.entries(guide.labels);
  const rich = entries.filter(([, wordings]) => wordings.length >= SEVERAL).length;
  return entries.flatMap(([name, wordings]) => {
    const problems = twice(name, wordings);
    const [only] = wordings;
    const isAlone = wordings.length === 1 && rich * 2 > entries.length;
    if (isAlone && only !== undefined && !isProperName(only, guide)) {
      const message = `"${only}" is the only wording, while other labels have several: is a language missing?`;
      problems.push({ path: `labels.${name}`, message });
    }
    return problems;
  });
}

function twice(name: string, wordings: readonly string[]): Problem[] {
  const lower = wordings.map((wording) => wording.toLowerCase());
  return wordings.flatMap((wording, index) =>
    lower.indexOf(wording.toLowerCase()) === index
      ? []
      : [{ path: `labels.${name}[${index}]`, message: `"${wording}" is there already` }],
  );
}

/** Names and signs are the same in every language. */
function isProperName(wording: string, guide: Guide): boolean {
  return wording.toLowerCase().includes(guide.name.toLowerCase()) || /^[A-Z0-9\W]+$/.test(wording);
}
