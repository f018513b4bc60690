import type { Moment } from '../../core/reading/day.ts';
import { database } from './database.ts';
import type { ImportedGuide } from './schema.ts';
import type { Stored } from './stored.ts';
import { tryStoring } from './try-storing.ts';

export type { ImportedGuide } from './schema.ts';

/** Guides that the user brought, as they were given: they are parsed anew at every use. */
export async function readImportedGuides(): Promise<ImportedGuide[]> {
  return (await database()).getAll('guides');
}

/** Puts a guide in the place of the one with its id, which is kept to go back to. */
export function writeImportedGuide(
  id: string,
  json: unknown,
  importedAt: Moment,
): Promise<Stored<object>> {
  return tryStoring(async () => {
    const guides = (await database()).transaction('guides', 'readwrite').store;
    const old = await guides.get(id);
    await guides.put({ id, json, importedAt, ...(old && { before: old.json }) });
    return {};
  });
}

/** Goes back to the user's version before this one. */
export function restoreGuideBefore(id: string, at: Moment): Promise<Stored<object>> {
  return tryStoring(async () => {
    const guides = (await database()).transaction('guides', 'readwrite').store;
    const old = await guides.get(id);
    if (old?.before !== undefined) await guides.put({ id, json: old.before, importedAt: at });
    return {};
  });
}

/** Goes back to the shipped guide of this id, or to none. */
export function eraseImportedGuide(id: string): Promise<Stored<object>> {
  return tryStoring(async () => {
    await (await database()).delete('guides', id);
    return {};
  });
}
