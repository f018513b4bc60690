import { lintGuide } from '../../../core/guide/lint-guide.ts';
import type { GuideTools } from './GuideTextField.tsx';
import { startGuideEditor } from './guide-editor.ts';
import { guideProblemWords } from './guide-problem-words.ts';

/** All that only who writes a guide should wait for. */
export function guideTools(schema: unknown): GuideTools {
  return {
    start: (options) => startGuideEditor({ ...options, schema }),
    words: guideProblemWords,
    lint: (guide) => lintGuide(guide),
  };
}
