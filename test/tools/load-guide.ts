import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Guide } from '../../core/guide/guide.ts';
import { nearest } from '../../core/guide/nearest.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { languageOf, withTexts } from '../../providers/with-texts.ts';
import { readJsonFile } from './read-text-file.ts';
import { Stop } from './stop.ts';

export const PROVIDERS = resolve(import.meta.dirname, '../../providers');

/** The ids of the folders in `providers/`. */
export function shippedIds(): string[] {
  return readdirSync(PROVIDERS)
    .filter((name) => existsSync(join(PROVIDERS, name, 'guide.json')))
    .sort();
}

/** The guide's file: of a folder in `providers/`, or the path that was given, of the file or of its folder. */
export function guideFile(which: string): string {
  const inFolder = resolve(which, 'guide.json');
  if (/[\\/]/.test(which) && existsSync(inFolder)) return inFolder;
  if (which.endsWith('.json') || /[\\/]/.test(which)) return resolve(which);
  const ids = shippedIds();
  if (ids.includes(which)) return join(PROVIDERS, which, 'guide.json');
  const near = nearest(which, ids);
  const hint = near ? `did you mean ${near}?` : `there are ${ids.join(', ')}`;
  throw new Stop(`no guide "${which}" in providers/: ${hint} (a file's name ends in .json)`);
}

/** What the guide's file holds, with the texts that lie beside it: not parsed. */
export function loadRaw(which: string): unknown {
  const file = guideFile(which);
  const guide = readJsonFile(file);
  const texts: Record<string, unknown> = {};
  for (const name of readdirSync(dirname(file))) {
    const language = languageOf(`/${name}`);
    if (language !== null) texts[language] = readJsonFile(join(dirname(file), name));
  }
  return withTexts(guide, texts);
}

/** The parsed guide, or a stop with its first problem. */
export function loadGuide(which: string): Guide {
  const parsed = parseGuide(loadRaw(which));
  if (parsed.ok) return parsed.value;
  const [first] = parsed.problems;
  const more =
    parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more: see check)` : '';
  throw new Stop(`${which} is not a guide: ${first?.path || '(file)'}: ${first?.message}${more}`);
}

/** Every shipped guide that parses, by id. */
export function shippedGuides(): Map<string, Guide> {
  const guides = new Map<string, Guide>();
  for (const id of shippedIds()) {
    const parsed = parseGuide(loadRaw(id));
    if (parsed.ok) guides.set(parsed.value.id, parsed.value);
  }
  return guides;
}
