import type { Day, Moment } from '../reading/day.ts';
import type { Account, Ledger } from './account.ts';
import { changeAccounts } from './change-account.ts';

/** What a user can write over what was read. */
export type Edit = {
  name?: string;
  organisation?: string;
  /** The institution's name. */
  institution?: string;
  expires?: Day;
  muted?: boolean;
};

/** The user's words stand, whatever a page says later. A date stands until a newer one is read, or a page calls it alive after it. */
export function editAccounts(
  ledger: Ledger,
  keys: Iterable<string>,
  edit: Edit,
  at: Moment,
): Ledger {
  return changeAccounts(ledger, keys, (part) => editPart(part, edit, at));
}

function editPart(part: Account, edit: Edit, at: Moment): Account {
  const { name, organisation, institution, expires, muted } = edit;
  const by = 'user' as const;
  const edited: Account = { ...part };
  if (name !== undefined) edited.name = { value: name, at, by };
  if (organisation !== undefined) edited.organisation = { value: organisation, at, by };
  if (muted !== undefined) edited.muted = { value: muted, at };
  const { basis } = part;
  if (!basis) return edited;
  const institutions = basis.institutions ?? (part.institution ? [part.institution] : []);
  return {
    ...edited,
    basis: {
      ...basis,
      ...(expires !== undefined && {
        told: [...basis.told, { on: expires, source: by, first: at, last: at }],
      }),
      ...(institution !== undefined && {
        institutions: [...institutions, { value: { name: institution, source: by }, at, by }],
      }),
    },
  };
}
