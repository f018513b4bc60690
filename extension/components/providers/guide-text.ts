import type { Guide } from '../../../core/guide/guide.ts';
import { lintGuide } from '../../../core/guide/lint-guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import type { Problem } from '../../../core/parsed.ts';
import { parseJsonText } from './json-text.ts';

/** A text that should be a guide. A guide's problems are what a reviewer would say: it works nonetheless. */
export type GuideText =
  | { state: 'not-json'; problems: Problem[] }
  | { state: 'refused'; problems: Problem[] }
  | { state: 'guide'; guide: Guide; problems: Problem[] };

export function readGuideText(text: string): GuideText {
  const json = parseJsonText(text);
  if (!json.ok) return { state: 'not-json', problems: json.problems };
  const parsed = parseGuide(json.value);
  if (!parsed.ok) return { state: 'refused', problems: parsed.problems };
  return { state: 'guide', guide: parsed.value, problems: lintGuide(parsed.value) };
}
