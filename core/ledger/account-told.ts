import type { Moment } from '../reading/day.ts';
import type { Account, Noted } from './account.ts';
import { identifiersOf } from './identifier.ts';
import { settleAccount } from './join-accounts.ts';
import type { Sighting } from './sighting.ts';

/** What one sighting tells, as an account. Null: it names nothing by which an account could be known again. */
export function accountTold(sighting: Sighting): Account | null {
  const { seenAt, provider, expires, status, authorisedOn, synchronisedOn } = sighting;
  const identifiers = identifiersOf(sighting);
  if (identifiers.length === 0) return null;
  const noted = <T>(value: T | null | undefined): Noted<T> | null =>
    value ? { value, at: seenAt } : null;
  const currency = sighting.iban === null ? noted(sighting.currency) : null;
  return settleAccount({
    key: '',
    provider,
    iban: null,
    currency: null,
    ids: [],
    name: noted(sighting.name),
    holder: noted(sighting.holder),
    organisation: noted(sighting.organisation),
    institution: noted(sighting.institution),
    expires: null,
    status: noted(status),
    gone: null,
    muted: null,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    history: [],
    ...(authorisedOn && { authorisedOn: { value: authorisedOn, at: seenAt } }),
    ...(synchronisedOn && { synchronisedOn: { value: synchronisedOn, at: seenAt } }),
    basis: {
      identifiers: identifiers.map((is) => ({ is, at: seenAt })),
      told: expires ? [toldAt(expires, seenAt, authorisedOn)] : [],
      ...(currency && { currency }),
      ...(status === 'expired' && { saidExpired: [seenAt] }),
    },
  });
}

function toldAt(expires: NonNullable<Sighting['expires']>, at: Moment, since: string | undefined) {
  return { ...expires, first: at, last: at, ...(since && since <= expires.on && { since }) };
}
