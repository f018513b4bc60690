import type { IDBPObjectStore } from 'idb';
import type { Progress } from '../../core/journey/progress.ts';
import { database } from './database.ts';
import type { FeedkeeperSchema } from './schema.ts';
import type { Stored } from './stored.ts';
import { tryStoring } from './try-storing.ts';

/** Finished and left journeys, newest first; one a journey. */
export type Finished = { progress: Progress; state: 'done' | 'left' };

const CURRENT = 'current';

/** The journey in hand; one at a time. */
export async function readProgress(): Promise<Progress | null> {
  const row = await (await database()).get('progress', CURRENT);
  return row?.progress ?? null;
}

export function writeProgress(progress: Progress): Promise<Stored<object>> {
  return changing(async (store) => {
    await store.put({ key: CURRENT, progress, state: 'current' });
  });
}

/**
 * A page moved the journey on. Not where it is another one by now: one that was begun, left or erased meanwhile would
 * be overwritten by what a page knew before.
 */
export function moveProgress(before: Progress, after: Progress): Promise<Stored<object>> {
  return changing(async (store) => {
    if (await isInHand(store, before))
      await store.put({ key: CURRENT, progress: after, state: 'current' });
  });
}

/** The journey in hand is done, or was left; `before`: as it was read. It can be started again. */
export function finishProgress(
  before: Progress,
  progress: Progress,
  state: Finished['state'],
): Promise<Stored<object>> {
  return changing(async (store) => {
    if (!(await isInHand(store, before))) return;
    await store.put({ key: `${progress.guide}:${progress.journey}`, progress, state });
    await store.delete(CURRENT);
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

type Store = IDBPObjectStore<FeedkeeperSchema, ['progress'], 'progress', 'readwrite'>;

function changing(change: (store: Store) => Promise<void>): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('progress', 'readwrite');
    await Promise.all([change(transaction.store), transaction.done]);
    return {};
  });
}

async function isInHand(store: Store, before: Progress): Promise<boolean> {
  const row = await store.get(CURRENT);
  return JSON.stringify(row?.progress) === JSON.stringify(before);
}
