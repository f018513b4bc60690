import { expect, it } from 'vitest';
import { parseJsonText } from '../../../../extension/components/providers/json-text.ts';

it('refuses ten million characters before it parses them', () => {
  const text = `["${'x'.repeat(10_000_000)}"]`;
  const began = performance.now();
  expect(parseJsonText(text)).toEqual({
    ok: false,
    problems: [{ path: '', message: '10000004 characters: the most that is read is 4000000' }],
  });
  expect(performance.now() - began).toBeLessThan(50);
});

it('reads what a guide may hold', () => {
  expect(parseJsonText(`{"a": "${'x'.repeat(2_000_000)}"}`).ok).toBe(true);
});
