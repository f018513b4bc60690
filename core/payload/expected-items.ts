import type { Payload } from '../guide/guide.ts';

// Both halves of one message, in signs that are read in any language: pointers as guides write them, and JSON.

/** What a guide expects to find in a file, for the message that says that nothing of it was there. */
export function expectedItems(rules: readonly Payload[]): string {
  const kinds = rules.map((rule) => {
    const marks = [
      ...Object.entries(rule.when ?? {}).map(
        ([pointer, value]) => `${pointer} = ${JSON.stringify(value)}`,
      ),
      ...(rule.has ?? []),
    ];
    return `${rule.of} "${rule.list ?? ''}"${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  });
  return `expected ${kinds.join(' | ')}`;
}

/** What a file holds instead, for the same message: its keys, never its values. */
export function foundInstead(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return json.length === 0 ? '[]' : '[…]';
  if (typeof json === 'string') return '"…"';
  if (typeof json !== 'object') return typeof json;
  const keys = Object.keys(json);
  const shown = keys
    .slice(0, 8)
    .map((key) => JSON.stringify(key.slice(0, 40)))
    .join(', ');
  return `{${shown}${keys.length > 8 ? ', …' : ''}}`;
}
