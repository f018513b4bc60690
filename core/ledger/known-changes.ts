import { isObject } from '../is-object.ts';
import type { Problem } from '../parsed.ts';
import { CHANGE_TYPES } from './backup-schema.ts';

/**
 * An account of a backup without the changes of a kind that only a newer Feedkeeper knows, each of them named: one
 * line of its history must not cost the whole account.
 */
export function withKnownChanges(entry: unknown, path: string, skipped: Problem[]): unknown {
  if (!isObject(entry)) return entry;
  const { history, basis } = entry;
  return {
    ...entry,
    ...(Array.isArray(history) && { history: knownOf(history, `${path}.history`, skipped) }),
    ...(isObject(basis) &&
      Array.isArray(basis.parts) && {
        basis: {
          ...basis,
          // The same changes as the account's own: named once.
          parts: basis.parts.map((part) => withKnownChanges(part, path, [])),
        },
      }),
  };
}

function knownOf(history: readonly unknown[], path: string, skipped: Problem[]): unknown[] {
  return history.filter((change, index) => {
    const isNew =
      isObject(change) && typeof change.type === 'string' && !CHANGE_TYPES.has(change.type);
    if (isNew) {
      const message = 'this change is of a newer Feedkeeper; the rest of the account is read';
      skipped.push({ path: `${path}[${index}]`, message });
    }
    return !isNew;
  });
}
