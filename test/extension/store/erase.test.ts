import './browser-globals.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../../extension/store/database.ts';
import { bringBack, erase, eraseAll } from '../../../extension/store/erase.ts';
import { record } from '../../../extension/store/ledger-store.ts';
import { writeProgress } from '../../../extension/store/progress-store.ts';
import {
  readGivenReminders,
  writeGivenReminders,
} from '../../../extension/store/reminders-store.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { freshDatabase } from './fresh-database.ts';

const [ONE, OTHER] = ['BE71096123456769', 'BE53586671384412'];
const keyOf = (iban: string | undefined) => `ponto|iban:${iban}/EUR`;
const at = '2026-11-24T08:00:00Z';
const told = (iban: string | undefined) => ({
  account: keyOf(iban),
  end: '2027-05-01',
  threshold: 30,
  on: '2026-11-24',
});

beforeEach(async () => {
  await freshDatabase();
  const seen = [ONE, OTHER].map((iban) => sighting({ iban: iban ?? '', currency: 'EUR' }));
  await record(seen, { today });
  await writeGivenReminders([told(ONE), told(OTHER)]);
  await writeProgress({
    guide: 'ponto',
    journey: 'renew',
    step: 1,
    startedAt: at,
    movedAt: at,
    account: keyOf(ONE),
  });
});

describe('what is erased', () => {
  it('leaves its number nowhere: not in the ledger, nor in reminders, journeys or the backup made by itself', async () => {
    expect(await everything()).toContain(ONE);
    await erase([keyOf(ONE)]);
    expect(await everything()).not.toContain(ONE);
    expect(await everything()).toContain(OTHER);
    await eraseAll();
    expect(await everything()).not.toContain(OTHER);
  });

  it('comes back whole, so that no reminder is told twice', async () => {
    const reminders = await readGivenReminders();
    const forgotten = await eraseAll();
    expect(await readGivenReminders()).toEqual([]);
    if (forgotten.ok) await bringBack(forgotten);
    expect(await readGivenReminders()).toEqual(reminders);
    expect(await everything()).toContain(`"account":"${keyOf(ONE)}","guide":"ponto"`);
  });

  it('takes no journey along that is about no account', async () => {
    const progress = { guide: 'ponto', journey: 'connect', step: 1, startedAt: at, movedAt: at };
    await writeProgress(progress);
    await eraseAll();
    expect(await everything()).toContain('"journey":"connect"');
  });
});

/** All that is kept, as text. */
async function everything(): Promise<string> {
  const db = await database();
  const stores = [...db.objectStoreNames].map(async (name) => [
    name,
    await db.getAllKeys(name),
    await db.getAll(name),
  ]);
  const outside = await fakeBrowser.storage.local.get();
  const text = JSON.stringify([await Promise.all(stores), outside], sorted);
  return text;
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
