import { expect, it } from 'vitest';
import { inPieces } from '../../../../extension/entrypoints/screen/in-pieces.ts';

const pieces = [0.25, 0.5, 1].map((part) => ({ text: `${part};`, part }));

it('a long text is made piece by piece, and each says how far it is', async () => {
  const parts: number[] = [];
  const { signal } = new AbortController();
  const made = await inPieces(pieces, { signal, onPart: (part) => parts.push(part) });
  expect(made.join('')).toBe('0.25;0.5;1;');
  expect(parts).toEqual([0.25, 0.5, 1]);
});

it('ended by the user, it goes no further', async () => {
  const end = new AbortController();
  const parts: number[] = [];
  const onPart = (part: number) => {
    parts.push(part);
    if (part === 0.5) end.abort();
  };
  await expect(inPieces(pieces, { signal: end.signal, onPart })).rejects.toThrow();
  expect(parts).toEqual([0.25, 0.5]);
});
