import type { Account } from '../../core/ledger/account.ts';
import { organisationOf } from './account-words.ts';
import type { Screen } from './screen.ts';

/** Whose accounts of one renewer these are, in few words: their holder, their organisations, and the aggregator. */
export function whoseWords(
  accounts: readonly Account[],
  { guides, language }: Pick<Screen, 'guides' | 'language'>,
): string {
  const [first] = accounts;
  const provider = first?.provider ?? '';
  const organisations = accounts.flatMap((account) => organisationOf(account) ?? []);
  const parts = [
    first?.holder?.value ?? '',
    firstOf(organisations, language),
    guides.get(provider)?.name ?? provider,
  ];
  return [...new Set(parts)].filter((part) => part !== '').join(' · ');
}

/** Three names at most; a fourth is told to be there. */
export function firstOf(names: readonly string[], language: string): string {
  const all = [...new Set(names)];
  if (all.length <= 3) return new Intl.ListFormat(language).format(all);
  return new Intl.ListFormat(language, { type: 'unit' }).format([...all.slice(0, 3), '…']);
}
