import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../extension/components/languages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'extension/locales');
const parts = readdirSync(join(LOCALES, 'en'));

type Message = { message: string; description?: string };

function read(language: string, part: string): Record<string, Message> {
  return JSON.parse(readFileSync(join(LOCALES, language, part), 'utf8'));
}

const english = Object.fromEntries(parts.flatMap((part) => Object.entries(read('en', part))));
const holes = (message: string) => (message.match(/\{\w+\}/g) ?? []).toSorted();

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));
}

describe('the words of the interface', () => {
  it('are there in six languages', () => {
    expect(readdirSync(LOCALES).toSorted()).toEqual(LANGUAGES.toSorted());
  });

  it('have each a note for their translator', () => {
    expect(Object.entries(english).filter(([, each]) => !each.description?.trim())).toEqual([]);
  });

  it('have one meaning a key, in whatever part it is', () => {
    const keys = parts.flatMap((part) => Object.keys(read('en', part)));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(parts)('%s lacks no message, and has none too many', (part) => {
      expect(Object.keys(read(language, part)).toSorted()).toEqual(
        Object.keys(read('en', part)).toSorted(),
      );
    });

    it.each(parts)('%s names the same values', (part) => {
      const own = read(language, part);
      for (const [key, { message }] of Object.entries(read('en', part))) {
        // "One account" needs no number.
        const wanted = holes(message).filter((hole) => !key.endsWith('_one') || hole !== '{count}');
        const has = holes(own[key]?.message ?? '').filter(
          (hole) => !key.endsWith('_one') || hole !== '{count}',
        );
        expect([key, has]).toEqual([key, wanted]);
      }
    });

    it('fits the store: a description of at most 132 characters', () => {
      expect(
        read(language, 'manifest.json').extensionDescription?.message.length,
      ).toBeLessThanOrEqual(132);
    });
  });
});

describe('the messages that are said', () => {
  const code = [...sources('extension'), ...sources('core')].join('\n');
  const plain = [...code.matchAll(/\bsay\(\s*'(\w+)'/g)].map(([, key = '']) => key);
  const exists = (key: string) => key in english || `${key}_other` in english;

  it('are all there', () => {
    expect([...new Set(plain)].filter((key) => !exists(key))).toEqual([]);
  });

  it('are all that there is', () => {
    const beginnings = [...code.matchAll(/`(\w+)\$\{/g)].map(([, start = '']) => start);
    const words = new Set(code.match(/(?<=')\w+(?=')/g) ?? []);
    // `welcome${at}Title`, `section_${section}`: what begins so is used.
    const isUsed = (key: string) => {
      const name = key.replace(/_(one|other)$/, '');
      return (
        words.has(name) || words.has(key) || beginnings.some((start) => name.startsWith(start))
      );
    };
    const byManifest = ['extensionName', 'extensionDescription', 'language'];
    expect(Object.keys(english).filter((key) => !isUsed(key) && !byManifest.includes(key))).toEqual(
      [],
    );
  });
});
