import { isObject } from '../is-object.ts';

/** A value as JSON with sorted keys: equal values give equal texts, whatever order their keys came in. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? sortKeys(inner) : inner)) ?? ''
  );
}

/** The same entries, in the order of their keys; the same object, where they are in order already. */
export function sortKeys<T>(entries: Record<string, T>): Record<string, T> {
  const keys = Object.keys(entries);
  if (keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? ''))) return entries;
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
