import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LISTING = join(ROOT, 'extension/store-listing');
const LOCALES = join(ROOT, 'extension/locales');

const read = (name: string): string => readFileSync(join(LISTING, name), 'utf8');

it.each(readdirSync(LOCALES))('in %s, name and summary are those of the manifest', (language) => {
  const words = JSON.parse(readFileSync(join(LOCALES, language, 'manifest.json'), 'utf8'));
  const [name, , summary, , ...description] = read(`${language}.md`).split('\n');
  expect(name).toBe(`# ${words.extensionName.message}`);
  expect(summary).toBe(`> ${words.extensionDescription.message}`);
  expect(description.join('\n').length).toBeGreaterThan(600);
});

it('every permission is justified, and none that is not asked for', () => {
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const asked = ['permissions', 'optional_host_permissions'].flatMap((name) => {
    const [, list = ''] = config.match(new RegExp(`\\b${name}: \\[([^\\]]+)\\]`)) ?? [];
    return [...list.matchAll(/'([^']+)'/g)].map(([, each]) => each);
  });
  const justified = [...read('review.md').matchAll(/^\| `([^`]+)`/gm)].map(([, each]) => each);
  expect(asked.length).toBeGreaterThan(5);
  expect(justified).toEqual(asked);
});

/** The Chrome Web Store takes no other size; AMO advises the same for its screenshots. */
it.each([
  ['store/1-share-screen.png', 1280, 800],
  ['store/2-popup.png', 1280, 800],
  ['store/3-accounts.png', 1280, 800],
  ['store/tile.png', 440, 280],
])('%s has a size that the stores take', (name, width, height) => {
  expect(existsSync(join(LISTING, name))).toBe(true);
  const png = readFileSync(join(LISTING, name));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});
