import './browser-globals.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../extension/store/database.ts';
import {
  eraseImportedGuide,
  readImportedGuides,
  restoreGuideBefore,
  writeImportedGuide,
} from '../../../extension/store/guides-store.ts';
import {
  finishProgress,
  forgetProgress,
  moveProgress,
  readFinished,
  readProgress,
  writeProgress,
} from '../../../extension/store/progress-store.ts';
import { readRecording, writeRecording } from '../../../extension/store/recording-store.ts';
import {
  readSettings,
  settingChanges,
  writeSettings,
} from '../../../extension/store/settings-store.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);
const progress = {
  guide: 'ponto',
  journey: 'connect',
  step: 1,
  startedAt: '2026-11-24T08:00:00Z',
  movedAt: '2026-11-24T08:01:00Z',
};

describe('the journey in hand', () => {
  it('is one at a time, and is kept when it is done', async () => {
    expect(await readProgress()).toBeNull();
    await writeProgress(progress);
    await writeProgress({ ...progress, step: 2 });
    expect(await readProgress()).toEqual({ ...progress, step: 2 });
    await finishProgress({ ...progress, step: 2 }, { ...progress, step: 4 }, 'done');
    expect(await readProgress()).toBeNull();
    expect(await readFinished()).toEqual([{ progress: { ...progress, step: 4 }, state: 'done' }]);
  });

  it.each<[string, () => Promise<unknown>, typeof progress | null]>([
    [
      'begun',
      () => writeProgress({ ...progress, journey: 'renew' }),
      { ...progress, journey: 'renew' },
    ],
    ['moved on', () => moveProgress(progress, { ...progress, step: 3 }), { ...progress, step: 3 }],
    ['left', () => finishProgress(progress, progress, 'left'), null],
    ['erased', forgetProgress, null],
  ])('is not put back by a page that read it before another was %s', async (_, meanwhile, now) => {
    await writeProgress(progress);
    await meanwhile();
    const finished = await readFinished();
    await moveProgress(progress, { ...progress, step: 2 });
    await finishProgress(progress, { ...progress, step: 2 }, 'done');
    expect(await readProgress()).toEqual(now);
    expect(await readFinished()).toEqual(finished);
  });

  it('is forgotten on demand', async () => {
    await writeProgress(progress);
    await forgetProgress();
    expect([await readProgress(), await readFinished()]).toEqual([null, []]);
  });
});

it('yeses and noes that come at once are all kept', async () => {
  const ids = ['ponto', 'odoo', 'salt-edge'];
  await Promise.all(ids.map((id, index) => writeRecording(id, index === 1 ? 'no' : 'yes')));
  expect(await Promise.all(ids.map(readRecording))).toEqual(['yes', 'no', 'yes']);
});

describe('guides that the user brought', () => {
  it('are kept as they were given, one an id', async () => {
    await writeImportedGuide('mine', { id: 'mine', format: 1 }, '2026-11-24T08:00:00Z');
    await writeImportedGuide('mine', { id: 'mine', format: 2 }, '2026-11-25T08:00:00Z');
    expect(await readImportedGuides()).toEqual([
      {
        id: 'mine',
        json: { id: 'mine', format: 2 },
        importedAt: '2026-11-25T08:00:00Z',
        before: { id: 'mine', format: 1 },
      },
    ]);
    await restoreGuideBefore('mine', '2026-11-26T08:00:00Z');
    expect(await readImportedGuides()).toEqual([
      { id: 'mine', json: { id: 'mine', format: 1 }, importedAt: '2026-11-26T08:00:00Z' },
    ]);
    await eraseImportedGuide('mine');
    expect(await readImportedGuides()).toEqual([]);
  });
});

describe('settings', () => {
  it('have a value before they are chosen, and keep what is', async () => {
    const before = await readSettings();
    await writeSettings({ recordInPrivate: true });
    expect(await readSettings()).toEqual({ ...before, recordInPrivate: true });
  });

  it('are read at one moment: a name and its value are never of two', async () => {
    await database();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await readSettings();
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it('that another version wrote otherwise are as if never chosen', async () => {
    const before = await readSettings();
    const db = await database();
    await db.put('settings', 'perhaps', 'recordInPrivate');
    await db.put('settings', 1, 'unheardOf');
    expect(await readSettings()).toEqual(before);
  });
});

describe('settings from a backup', () => {
  it('are compared with those in force; what no version writes is named', async () => {
    await writeSettings({ remindAt: [14] });
    const told = await settingChanges({ remindAt: [14], notify: false, quiet: 'never', odd: 1 });
    expect(told.known).toEqual([{ name: 'notify', old: true, new: false }]);
    expect(told.problems.map(({ path }) => path)).toEqual(['settings.quiet', 'settings.odd']);
  });

  it('that are no object change nothing', async () => {
    expect(await settingChanges(null)).toEqual({ known: [], problems: [] });
  });
});
