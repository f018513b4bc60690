import type { Account, Ledger } from './account.ts';
import { foldName } from './fold-name.ts';
import { compareTexts } from './moment.ts';
import type { SeenInstitution } from './sighting.ts';

/** What an institution can be told by. */
export type InstitutionNames = {
  name: string;
  id?: string | undefined;
  bic?: string | undefined;
  brand?: string | undefined;
};

/** An institution of the ledger, with the keys of its accounts that are not gone. */
export type LedgerInstitution = { institution: SeenInstitution; accounts: string[]; count: number };

/**
 * The institutions that a user can mean: by id, else by BIC (its first eight letters: the rest is a branch), else by a
 * brand that several share, else by name without case, accents and legal forms. Several are a choice for the user.
 */
export function matchInstitutions<T extends InstitutionNames>(
  all: readonly T[],
  query: string | InstitutionNames,
): T[] {
  const asked: InstitutionNames =
    typeof query === 'string'
      ? { name: query, id: query.trim(), bic: query.trim(), brand: query }
      : query;
  const { id, bic, brand } = asked;
  const ways: ((one: T) => boolean)[] = [
    (one) => Boolean(id) && one.id === id,
    (one) => isBic(bic) && eight(one.bic) === eight(bic),
    (one) => Boolean(brand && one.brand) && foldName(one.brand ?? '') === foldName(brand ?? ''),
    (one) => foldName(one.name) === foldName(asked.name),
  ];
  for (const isMeant of ways) {
    const found = all.filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}

/** Each institution of the ledger once, by name. One without an id counts as the one with an id and the same name or BIC, if there is exactly one. */
export function institutionsOf(ledger: Ledger): LedgerInstitution[] {
  const groups = new Map<string, LedgerInstitution>();
  const present = ledger.accounts.filter(({ gone }) => !gone?.value);
  const named = present.flatMap((account) =>
    account.institution ? [{ account, seen: account.institution.value }] : [],
  );
  for (const { account, seen } of named.filter(({ seen }) => seen.id)) {
    add(groups, `id:${account.provider}|${seen.id}`, seen, account);
  }
  const withIds = [...groups.entries()].map(([key, group]) => ({ key, ...group.institution }));
  for (const { account, seen } of named.filter(({ seen }) => !seen.id)) {
    const same = withIds.filter((one) => isSame(one, seen));
    const key = same.length === 1 ? same[0]?.key : undefined;
    add(groups, key ?? `name:${foldName(seen.name)}`, seen, account);
  }
  return [...groups.values()].sort((a, b) =>
    compareTexts(foldName(a.institution.name), foldName(b.institution.name)),
  );
}

function add(
  groups: Map<string, LedgerInstitution>,
  key: string,
  institution: SeenInstitution,
  account: Account,
): void {
  const group = groups.get(key) ?? { institution, accounts: [], count: 0 };
  group.accounts.push(account.key);
  group.count = group.accounts.length;
  groups.set(key, group);
}

function isSame(a: InstitutionNames, b: InstitutionNames): boolean {
  if (isBic(a.bic) && isBic(b.bic))
    return eight(a.bic) === eight(b.bic) && foldName(a.name) === foldName(b.name);
  return foldName(a.name) === foldName(b.name);
}

function isBic(text: string | undefined): text is string {
  return text !== undefined && /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/i.test(text);
}

function eight(bic: string | undefined): string {
  return (bic ?? '').slice(0, 8).toUpperCase();
}
