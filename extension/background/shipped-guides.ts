import { checkGuide } from '../../core/guide/check-guide.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { Parsed } from '../../core/parsed.ts';
import { readGuideFile } from './guide-file.ts';

const read = new Map<string, Promise<Parsed<Guide>>>();

/**
 * A guide that comes with the extension. It goes through the same door as an imported one, once in a worker's life,
 * when it is first asked for: a page needs one or two of them.
 */
export function shippedGuide(id: string): Promise<Parsed<Guide>> {
  const known = read.get(id);
  if (known) return known;
  const reading = readOne(id);
  read.set(id, reading);
  return reading;
}

async function readOne(id: string): Promise<Parsed<Guide>> {
  const file = await readGuideFile(id);
  const guide = file.ok ? checkGuide(file.value) : file;
  // It may be there the next time.
  if (!guide.ok) read.delete(id);
  return guide;
}
