import { readSettings } from '../store/settings-store.ts';

/** In a private window nothing is recorded, and nothing is asked, unless the user allows it there. */
export async function mayRecordIn(window: { isPrivate: boolean }): Promise<boolean> {
  return !window.isPrivate || (await readSettings()).recordInPrivate;
}
