import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';

export const PROVIDERS = join(import.meta.dirname, '../../../providers');

/** A guide of `providers/`, through the door. */
export function shippedGuide(id: string): Guide {
  const parsed = parseGuide(JSON.parse(readFileSync(join(PROVIDERS, id, 'guide.json'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
