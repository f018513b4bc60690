import type { Guide } from '../../core/guide/guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { shippedGuides as shipped } from '../../providers/index.ts';
import { type GuideFile, told } from './guide-file.ts';
import { LazyMap } from './lazy-map.ts';

const files = new Map(shipped.map(told).map((file) => [file.id, file]));
const parsed = new Map<string, Guide>();

/** The guides that come with the extension, by id, as their files hold them. */
export function shippedFiles(): ReadonlyMap<string, GuideFile> {
  return files;
}

/**
 * The guides that come with the extension, by id. They go through the same door as an imported one, each when
 * it is first asked for in a worker's life: all of them take 60 ms, and a page needs one or two. One that does
 * not parse is a bug, and is thrown: a test parses them all.
 */
export function shippedGuides(): ReadonlyMap<string, Guide> {
  return new LazyMap(files.keys(), shippedGuide);
}

export function shippedGuide(id: string): Guide | undefined {
  const known = parsed.get(id);
  const file = files.get(id);
  if (known || !file) return known;
  const guide = parseGuide(file.json);
  if (!guide.ok) throw new Error(`a shipped guide is broken: ${JSON.stringify(guide.problems[0])}`);
  parsed.set(id, guide.value);
  return guide.value;
}
