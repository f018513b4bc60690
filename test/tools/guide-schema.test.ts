import { expect, it } from 'vitest';
import { didYouMean } from '../../core/guide/nearest.ts';
import { guideSchema, isFresh } from './guide-schema.ts';

it('the JSON Schema for editors is what the grammar gives: node test/tools/guide-schema.ts --write', () => {
  expect(isFresh()).toBe(true);
});

it('every key of the grammar is one that "did you mean" knows', () => {
  const keys = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
      collect(value);
    }
  };
  collect(JSON.parse(guideSchema()));
  keys.delete('$schema');
  for (const key of keys) {
    // One slip at the end: the nearest key must be this one, or one as near.
    const { message } = didYouMean({
      path: '',
      message: `Invalid key: Expected never but received "${key}x"`,
    });
    expect(message, key).toContain('did you mean');
  }
});
