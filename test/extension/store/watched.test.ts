import './browser-globals.ts';
import { beforeEach, expect, it } from 'vitest';
import { mergeIn, readLedger } from '../../../extension/store/ledger-store.ts';
import { sampleLedger } from '../components/sample-ledger.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);
const many = sampleLedger(1200);

it('a long write tells how far it is, up to the end', async () => {
  const parts: number[] = [];
  const { signal } = new AbortController();
  await mergeIn(many, undefined, { signal, onPart: (part) => parts.push(part) });
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  expect(parts.at(-1)).toBe(1);
  expect((await readLedger()).accounts).toHaveLength(many.accounts.length);
});

it('a long write that is stopped keeps nothing', async () => {
  const before = (await readLedger()).accounts.length;
  const stop = new AbortController();
  await mergeIn(many, undefined, { signal: stop.signal, onPart: () => stop.abort() }).catch(
    () => {},
  );
  expect((await readLedger()).accounts).toHaveLength(before);
  // And the store still works.
  expect(await mergeIn(many)).toEqual({ ok: true });
});
