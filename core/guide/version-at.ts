import type { Guide } from './guide.ts';

/** What tells an app's version. */
export type VersionSigns = {
  /** The text of the page's inline scripts: read, never run. */
  scripts: readonly string[];
  /** Whether an element of the guide is on the page, once. */
  seen: (element: string) => boolean;
};

/**
 * The version of the app, or null. A script's text is the app's own word, so it is looked for through
 * all rules before any element is: what a version looks like may be shared with the next one.
 */
export function versionAt(guide: Guide, signs: VersionSigns): string | null {
  const rules = guide.versions ?? [];
  for (const rule of rules) {
    const texts = rule.script === undefined ? [] : [rule.script].flat();
    if (texts.some((text) => signs.scripts.some((script) => script.includes(text)))) return rule.is;
  }
  return rules.find((rule) => rule.seen !== undefined && signs.seen(rule.seen))?.is ?? null;
}
