/** A value as JSON with sorted keys: equal values give equal texts, whatever order their keys came in. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? sortKeys(inner) : inner)) ?? ''
  );
}

/** The same entries, in the order of their keys. */
export function sortKeys<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
