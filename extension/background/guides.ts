import type { Guide } from '../../core/guide/guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { readImportedGuides } from '../store/guides-store.ts';
import { shippedGuides } from './shipped-guides.ts';

/**
 * Every guide in force, by id: the shipped ones, and the imported ones, which take the place of a shipped
 * one of the same id until the user goes back to it.
 */
export async function readGuides(): Promise<ReadonlyMap<string, Guide>> {
  const guides = new Map(shippedGuides());
  for (const imported of await readImportedGuides()) {
    const guide = parseGuide(imported.json);
    // A guide that an older version accepted and this one refuses is left out; the options page says so.
    if (guide.ok) guides.set(guide.value.id, guide.value);
  }
  return guides;
}
