import type { Problem } from '../parsed.ts';

/** The whole of Ponto's guide is some 2,000 values, 6 deep. */
const MOST_VALUES = 40_000;
const DEEPEST = 24;
const MOST_CHARACTERS = 2_000_000;

/** Says what is too big, so that no schema ever walks a hostile file. Not recursive: depth is what is measured. */
export function measure(input: unknown): Problem | null {
  let values = 0;
  let characters = 0;
  const open: { value: unknown; depth: number; path: string }[] = [
    { value: input, depth: 0, path: '' },
  ];
  for (let item = open.pop(); item; item = open.pop()) {
    values += 1;
    if (values > MOST_VALUES)
      return { path: item.path, message: `more than ${MOST_VALUES} values in one file` };
    if (typeof item.value === 'string') characters += item.value.length;
    if (characters > MOST_CHARACTERS) {
      return { path: item.path, message: `more than ${MOST_CHARACTERS} characters in one file` };
    }
    if (typeof item.value !== 'object' || item.value === null) continue;
    if (item.depth >= DEEPEST)
      return { path: item.path, message: `nested more than ${DEEPEST} levels deep` };
    for (const [key, value] of Object.entries(item.value)) {
      characters += key.length;
      // Paths are cut short: only the first levels help a reader.
      const path =
        item.depth < 4
          ? item.path
            ? `${item.path}.${key.slice(0, 60)}`
            : key.slice(0, 60)
          : item.path;
      open.push({ value, depth: item.depth + 1, path });
    }
  }
  return null;
}
