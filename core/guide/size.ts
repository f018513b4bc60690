import type { Problem } from '../parsed.ts';

/** The whole of Ponto's guide is some 2,000 values, 6 deep. */
const MOST_VALUES = 40_000;
const DEEPEST = 24;
const MOST_CHARACTERS = 2_000_000;

/** What a file measures: how many values, or the one thing that is too big. */
export type Measured = { ok: true; values: number } | { ok: false; problem: Problem };

/** Says what is too big, so that no schema ever walks a hostile file. Not recursive: depth is what is measured. */
export function measure(input: unknown): Measured {
  const tooBig = (path: string, message: string): Measured => ({
    ok: false,
    problem: { path, message },
  });
  let values = 0;
  let characters = 0;
  const open: { value: unknown; depth: number; path: string }[] = [
    { value: input, depth: 0, path: '' },
  ];
  for (let item = open.pop(); item; item = open.pop()) {
    values += 1;
    if (values > MOST_VALUES)
      return tooBig(item.path, `more than ${MOST_VALUES} values in one file`);
    if (typeof item.value === 'string') characters += item.value.length;
    if (characters > MOST_CHARACTERS) {
      return tooBig(item.path, `more than ${MOST_CHARACTERS} characters in one file`);
    }
    if (typeof item.value !== 'object' || item.value === null) continue;
    if (item.depth >= DEEPEST) return tooBig(item.path, `nested more than ${DEEPEST} levels deep`);
    // Asked before its entries are listed: that alone takes a second for some millions.
    if (Array.isArray(item.value) && item.value.length > MOST_VALUES - values)
      return tooBig(item.path, `more than ${MOST_VALUES} values in one file`);
    const entries = Object.entries(item.value);
    if (entries.length > MOST_VALUES - values)
      return tooBig(item.path, `more than ${MOST_VALUES} values in one file`);
    for (const [key, value] of entries) {
      if (isReserved(key)) return tooBig(item.path, `the key "${key}" is reserved by JavaScript`);
      characters += key.length;
      // Paths are cut short: only the first levels help a reader.
      const path = item.depth < 4 ? below(item.path, key, Array.isArray(item.value)) : item.path;
      open.push({ value, depth: item.depth + 1, path });
    }
  }
  return { ok: true, values };
}

/** `__proto__`, `constructor`, `toString` …: names that every object already has (SECURITY.md D2). */
function isReserved(key: string): boolean {
  return key in {} || key === 'prototype';
}

function below(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${key}]`;
  return path ? `${path}.${key.slice(0, 60)}` : key.slice(0, 60);
}
