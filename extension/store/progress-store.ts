import type { Progress } from '../../core/journey/progress.ts';
import { database } from './database.ts';
import type { JourneyRow } from './schema.ts';
import { type Stored, tryStoring } from './stored.ts';

/** Finished and left journeys, newest first; one a journey. */
export type Finished = { progress: Progress; state: 'done' | 'left' };

const CURRENT = 'current';

/** The journey in hand; one at a time. */
export async function readProgress(): Promise<Progress | null> {
  const row = await (await database()).get('progress', CURRENT);
  return row?.progress ?? null;
}

export function writeProgress(progress: Progress): Promise<Stored<object>> {
  return put([{ key: CURRENT, progress, state: 'current' }]);
}

/** The journey in hand is done, or was left. It can be started again. */
export function finishProgress(
  progress: Progress,
  state: Finished['state'],
): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('progress', 'readwrite');
    const key = `${progress.guide}:${progress.journey}`;
    await Promise.all([
      transaction.store.put({ key, progress, state }),
      transaction.store.delete(CURRENT),
      transaction.done,
    ]);
    return {};
  });
}

export async function readFinished(): Promise<Finished[]> {
  const rows = await (await database()).getAll('progress');
  return rows
    .flatMap(({ progress, state }) => (state === 'current' ? [] : [{ progress, state }]))
    .sort((a, b) => (a.progress.movedAt < b.progress.movedAt ? 1 : -1));
}

/** How far a journey was when it was left before its end; null: it was done, or never begun. */
export function leftOf(
  finished: readonly Finished[],
  { guide, journey }: Pick<Progress, 'guide' | 'journey'>,
): Progress | null {
  const found = finished.find(
    ({ progress }) => progress.guide === guide && progress.journey === journey,
  );
  return found?.state === 'left' ? found.progress : null;
}

/** Forgets how far every journey was. */
export function forgetProgress(): Promise<Stored<object>> {
  return tryStoring(async () => {
    await (await database()).clear('progress');
    return {};
  });
}

function put(rows: JourneyRow[]): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('progress', 'readwrite');
    await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
    return {};
  });
}
