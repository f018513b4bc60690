import type { Account, Known } from './account.ts';
import { type Identifier, ibanOf, keyOf } from './identifier.ts';
import { compareMoments, compareTexts } from './moment.ts';

/** What an account is called by, out of everything it was ever known by: its newest number, id and hash. */
export function identityOf(
  provider: string,
  identifiers: readonly Known[],
): Pick<Account, 'key' | 'iban' | 'ids' | 'id' | 'hash' | 'masked'> & { currency: string | null } {
  const newest = new Map<string, Known>();
  const ids: string[] = [];
  for (const known of identifiers) {
    const kind = kindOf(known.is);
    if (kind === 'id') ids.push(textOf(known.is));
    const best = newest.get(kind);
    if (!best || isNewer(known, best)) newest.set(kind, known);
  }
  // A number in a known currency says more than a newer one without.
  const number = newest.get('iban/') ?? newest.get('iban');
  const found = number ? ibanOf(number.is) : null;
  return {
    key: keyOf(
      provider,
      identifiers.map(({ is }) => is),
    ),
    iban: found?.iban ?? null,
    currency: found?.currency ?? null,
    ids: ids.sort(),
    ...named('id', newest.get('id')),
    ...named('hash', newest.get('hash')),
    ...named('masked', newest.get('masked')),
  };
}

/** Of two as new as each other, the first in the order of texts. */
function isNewer(a: Known, b: Known): boolean {
  return (compareMoments(a.at, b.at) || compareTexts(b.is, a.is)) > 0;
}

function kindOf(identifier: Identifier): string {
  const kind = identifier.slice(0, identifier.indexOf(':'));
  return kind === 'iban' && identifier.includes('/') ? 'iban/' : kind;
}

function textOf(identifier: Identifier): string {
  return identifier.slice(identifier.indexOf(':') + 1);
}

function named<N extends 'id' | 'hash' | 'masked'>(
  name: N,
  known: Known | undefined,
): { [key in N]?: string } {
  if (!known) return {};
  const value = textOf(known.is);
  const shown = name === 'masked' ? (value.split('|')[0] ?? '') : value;
  return { [name]: shown } as { [key in N]: string };
}
