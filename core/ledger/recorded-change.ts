import type { Day } from '../reading/day.ts';
import type { Account } from './account.ts';
import { canonical } from './canonical.ts';

/** A field that a user can see, with what it was and is, as text. */
export type FieldChange = { field: ChangedField; old: string | null; new: string | null };

export type ChangedField =
  | 'name'
  | 'holder'
  | 'organisation'
  | 'institution'
  | 'expires'
  | 'status'
  | 'iban'
  | 'currency'
  | 'muted';

/** What taking in a sighting did to one account. */
export type RecordedChange =
  | { key: string; change: 'added' }
  | { key: string; change: 'renewed'; from: Day; until: Day }
  | { key: string; change: 'gone' }
  | { key: string; change: 'back' }
  | { key: string; change: 'changed'; fields: FieldChange[] }
  | { key: string; change: 'same' };

export function recordedChange(was: Account | null, account: Account): RecordedChange {
  const { key, gone } = account;
  if (!was) return { key, change: 'added' };
  const wasGone = was.gone?.value ?? null;
  if (gone?.value && !wasGone) return { key, change: 'gone' };
  if (wasGone && !gone?.value) return { key, change: 'back' };
  const renewed = renewal(was, account);
  if (renewed) return { key, change: 'renewed', ...renewed };
  const fields = fieldChanges(was, account);
  return fields.length > 0 ? { key, change: 'changed', fields } : { key, change: 'same' };
}

/** What a user would see change from one to the other. */
export function fieldChanges(was: Account, account: Account): FieldChange[] {
  const old = shownOf(was);
  return shownOf(account).flatMap(([field, value], index) => {
    const before = old[index]?.[1] ?? null;
    return before === value ? [] : [{ field, old: before, new: value }];
  });
}

function shownOf(account: Account): [ChangedField, string | null][] {
  return [
    ['name', account.name?.value ?? null],
    ['holder', account.holder?.value ?? null],
    ['organisation', account.organisation?.value ?? null],
    ['institution', account.institution?.value.name ?? null],
    ['expires', account.expires?.value.on ?? null],
    ['status', account.status?.value ?? null],
    ['iban', account.iban],
    ['currency', account.currency],
    ['muted', account.muted?.value ? 'yes' : null],
  ];
}

/** The renewal that the history has now and had not before. */
function renewal(was: Account, account: Account): { from: Day; until: Day } | null {
  const known = new Set(was.history.map(canonical));
  const last = account.history.findLast((change) => change.type === 'renewed');
  return last && !known.has(canonical(last)) ? { from: last.from, until: last.until } : null;
}
