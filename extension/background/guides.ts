import type { Guide } from '../../core/guide/guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { type ImportedGuide, readImportedGuides } from '../store/guides-store.ts';
import { shippedGuides } from './shipped-guides.ts';

/**
 * Every guide in force, by id: the shipped ones, and the imported ones, which take the place of a shipped
 * one of the same id until the user goes back to it.
 */
export async function readGuides(): Promise<ReadonlyMap<string, Guide>> {
  const guides = new Map(shippedGuides());
  for (const imported of await readImportedGuides()) {
    const guide = parsedOnce(imported);
    // A guide that an older version accepted and this one refuses is left out; the options page says so.
    if (guide) guides.set(guide.id, guide);
  }
  return guides;
}

type Once = { json: string; guide: Guide | null };
const parsed = new Map<string, Once>();

/** Every message of a page asks for all guides: one that was not imported anew is not parsed anew. */
function parsedOnce({ id, json }: ImportedGuide): Guide | null {
  const text = JSON.stringify(json);
  const known = parsed.get(id);
  if (known?.json === text) return known.guide;
  const guide = parseGuide(json);
  parsed.set(id, { json: text, guide: guide.ok ? guide.value : null });
  return guide.ok ? guide.value : null;
}
