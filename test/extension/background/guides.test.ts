import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import type * as Door from '../../../core/guide/check-guide.ts';
import { newGuideFiles } from '../../tools/new-guide-files.ts';
import { packageFiles } from './package-files.ts';

/** Names of the guides that went through the door, in turn. */
const parsed: string[] = [];
vi.mock('../../../core/guide/check-guide.ts', async (real) => {
  const door = await real<typeof Door>();
  return {
    checkGuide: (json: { name: string }) => {
      parsed.push(json.name);
      return door.checkGuide(json);
    },
  };
});

afterEach(() => vi.unstubAllGlobals());

/** A worker that was just started, of a package that lacks these files. */
async function start(without: readonly string[] = []) {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  const asked = packageFiles(without);
  parsed.length = 0;
  const { readGuides } = await import('../../../extension/background/guides.ts');
  const { writeImportedGuide } = await import('../../../extension/store/guides-store.ts');
  return { asked, readGuides, writeImportedGuide };
}

const idsOf = (guides: Iterable<{ id: string }>) => [...guides].map(({ id }) => id);

const acme = newGuideFiles('acme', 'aggregator')['guide.json'] as { name: string };

it('a worker that starts reads no shipped guide, and one that is asked for once', async () => {
  const { asked, readGuides } = await start();
  const guides = await readGuides();
  expect(guides.get('ponto')?.name).toBe('Ponto');
  expect(guides.at('https://dashboard.myponto.com')[0]?.consent?.days).toBe(180);
  expect({ asked, parsed }).toEqual({ asked: [], parsed: [] });
  const [one, again] = await Promise.all([guides.whole('ponto'), guides.whole('ponto')]);
  expect(one.ok && again.ok && one.value === again.value).toBe(true);
  expect(one.ok && Object.keys(one.value.texts ?? {}).sort()).toEqual([
    'de',
    'es',
    'fr',
    'it',
    'nl',
  ]);
  expect(asked).toEqual(['/guides/ponto.json']);
  expect(parsed).toEqual(['Ponto']);
  expect(await guides.whole('nobody')).toMatchObject({ ok: false });
  expect(asked).toHaveLength(1);
});

it('by an origin the guide of that site is known, and by none those that are asked for', async () => {
  const { asked, readGuides } = await start();
  const guides = await readGuides();
  expect(idsOf(guides.at('https://dashboard.myponto.com'))).toEqual(['ponto']);
  expect(guides.at('https://myponto.example')).toEqual([]);
  expect(idsOf(guides.asked())).toEqual([
    'actual-budget',
    'firefly-iii',
    'odoo',
    'teller',
    'yodlee',
  ]);
  expect(asked).toEqual([]);
  expect(idsOf(await guides.someAndOwn(new Set(['tink'])))).toEqual(['tink']);
  expect(asked).toEqual(['/guides/tink.json']);
});

it('a journey is shown by its own guide and those whose pages its steps are at', async () => {
  const { asked, readGuides } = await start();
  const guides = await readGuides();
  expect([...(await guides.ofJourney({ guide: 'ponto', journey: 'renew' })).keys()]).toEqual([
    'ponto',
  ]);
  const linking = await guides.ofJourney({ guide: 'ponto', journey: 'link' });
  expect([...linking.keys()].sort()).toEqual(['odoo', 'ponto']);
  expect(asked.sort()).toEqual(['/guides/odoo.json', '/guides/ponto.json']);
});

it('a guide whose file is not there is told by its name, and leaves the others as they are', async () => {
  const { readGuides } = await start(['/guides/ponto.json']);
  const guides = await readGuides();
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await guides.whole('ponto')).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining('/guides/ponto.json') }],
  });
  expect(idsOf((await guides.some(['ponto', 'tink'])).values())).toEqual(['tink']);
  expect(told).toHaveBeenCalledOnce();
  // It is there again, as after an update that was under way.
  packageFiles();
  expect(await guides.whole('ponto')).toMatchObject({ ok: true });
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
