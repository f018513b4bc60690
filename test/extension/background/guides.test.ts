import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import type * as Door from '../../../core/guide/parse-guide.ts';
import { newGuideFiles } from '../../tools/new-guide-files.ts';

/** Names of the guides that went through the door, in turn. */
const parsed: string[] = [];
vi.mock('../../../core/guide/parse-guide.ts', async (real) => {
  const door = await real<typeof Door>();
  return {
    parseGuide: (json: { name: string }) => {
      parsed.push(json.name);
      return door.parseGuide(json);
    },
  };
});

/** A worker that was just started. */
async function start() {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  parsed.length = 0;
  const { readGuides } = await import('../../../extension/background/guides.ts');
  const { writeImportedGuide } = await import('../../../extension/store/guides-store.ts');
  return { readGuides, writeImportedGuide };
}

const acme = newGuideFiles('acme', 'aggregator')['guide.json'] as { name: string };

it('a worker that starts parses no shipped guide, and one that is asked for once', async () => {
  const { readGuides } = await start();
  const guides = await readGuides();
  expect(parsed).toEqual([]);
  expect(guides.get('ponto')?.name).toBe('Ponto');
  expect((await readGuides()).get('ponto')).toBe(guides.get('ponto'));
  expect(parsed).toEqual(['Ponto']);
  expect(guides.get('nobody')).toBeUndefined();
});

it('by an origin only the guide of that site is parsed, and by none those that are asked for', async () => {
  const { readGuides } = await start();
  const guides = await readGuides();
  expect(guides.at('https://dashboard.myponto.com').map(({ id }) => id)).toEqual(['ponto']);
  expect(guides.at('https://myponto.example')).toEqual([]);
  expect(parsed).toEqual(['Ponto']);
  expect(guides.asked().map(({ id }) => id)).toEqual([
    'actual-budget',
    'firefly-iii',
    'odoo',
    'teller',
    'yodlee',
  ]);
  expect(guides.some(new Set(['tink'])).map(({ id }) => id)).toEqual(['tink']);
  expect(parsed).toHaveLength(7);
});

it('an imported guide is parsed once until it is imported anew, and takes the place of the shipped one', async () => {
  const { readGuides, writeImportedGuide } = await start();
  const own = { ...acme, id: 'ponto', name: 'My Ponto' };
  await writeImportedGuide('ponto', own, '2026-11-24T08:00:00Z');
  await writeImportedGuide('acme', acme, '2026-11-24T08:00:00Z');
  await readGuides();
  const guides = await readGuides();
  expect(parsed.sort()).toEqual([acme.name, 'My Ponto'].sort());
  expect(guides.at('https://dashboard.myponto.com')).toEqual([]);
  const here = guides.at('https://dashboard.acme.example').map(({ name }) => name);
  expect(here.sort()).toEqual([acme.name, 'My Ponto'].sort());
  await writeImportedGuide('acme', { ...acme, name: 'Acme anew' }, '2026-11-24T09:00:00Z');
  expect((await readGuides()).get('acme')?.name).toBe('Acme anew');
  expect(parsed).toHaveLength(3);
});

it('an imported guide that does not parse leaves the shipped one in its place', async () => {
  const { readGuides, writeImportedGuide } = await start();
  await writeImportedGuide('ponto', { id: 'ponto', name: 'Broken' }, '2026-11-24T08:00:00Z');
  expect((await readGuides()).at('https://dashboard.myponto.com')[0]?.name).toBe('Ponto');
});
