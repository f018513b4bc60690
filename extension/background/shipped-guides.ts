import type { Guide } from '../../core/guide/guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { shippedGuides as shipped } from '../../providers/index.ts';

let parsed: ReadonlyMap<string, Guide> | null = null;

/**
 * The guides that come with the extension, by id. They go through the same door as an imported one, once
 * in a worker's life. One that does not parse is a bug, and is thrown: a test parses them all.
 */
export function shippedGuides(): ReadonlyMap<string, Guide> {
  parsed ??= new Map(shipped.map((json) => toEntry(json)));
  return parsed;
}

function toEntry(json: unknown): [string, Guide] {
  const guide = parseGuide(json);
  if (!guide.ok) throw new Error(`a shipped guide is broken: ${JSON.stringify(guide.problems[0])}`);
  return [guide.value.id, guide.value];
}
