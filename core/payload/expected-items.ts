import type { Payload } from '../guide/guide.ts';

/** What a guide expects to find in a file, for the message that says that nothing of it was there. */
export function expectedItems(rules: readonly Payload[]): string {
  const kinds = rules.map((rule) => {
    const marks = [
      ...Object.entries(rule.when ?? {}).map(
        ([pointer, value]) => `${pointer} = ${JSON.stringify(value)}`,
      ),
      ...(rule.has ?? []),
    ];
    return `${rule.of} at "${rule.list ?? ''}"${marks.length > 0 ? ` with ${marks.join(' and ')}` : ''}`;
  });
  return `expected ${kinds.join('; or ')}`;
}

/** What a file holds instead, for the same message: its keys, never its values. */
export function foundInstead(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return json.length === 0 ? 'an empty list' : 'a list of something else';
  if (typeof json !== 'object') return `a ${typeof json}`;
  const keys = Object.keys(json);
  const shown = keys
    .slice(0, 8)
    .map((key) => JSON.stringify(key.slice(0, 40)))
    .join(', ');
  return keys.length === 0
    ? 'an empty object'
    : `an object with ${shown}${keys.length > 8 ? ' …' : ''}`;
}
