import type { GuideAbout, GuideAbouts } from '../../core/guide/about.ts';
import { findWords } from '../../core/reading/words-found.ts';

/** The app that a share page names ("Odoo would like to access:"), by the names of the app guides. */
export function appOf(text: string | null, guides: GuideAbouts): GuideAbout | null {
  if (text === null) return null;
  for (const guide of guides.values()) {
    if (guide.kind === 'app' && findWords(text, [guide.name])) return guide;
  }
  return null;
}
