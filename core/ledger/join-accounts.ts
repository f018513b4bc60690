import type { Moment } from '../reading/day.ts';
import type { Account, Basis, Noted } from './account.ts';
import { historyOf, recordedChanges } from './history.ts';
import { joinKnown, knownBy } from './identifier.ts';
import { identityOf } from './identity-of.ts';
import { compareMoments, earlier, later } from './moment.ts';
import { institutionOf, joinInstitutions } from './named-institution.ts';
import { newest } from './noted.ts';
import type { SeenInstitution } from './sighting.ts';
import { holding, joinTold } from './told-expiry.ts';

/** One account out of two that were told to be the same: the order, and how often, make no difference. */
export function joinAccounts(a: Account, b: Account): Account {
  return settle(
    {
      provider: a.provider,
      name: newest(a.name, b.name),
      holder: newest(a.holder, b.holder),
      organisation: newest(a.organisation, b.organisation),
      status: newest(a.status, b.status),
      gone: newest(a.gone, b.gone),
      muted: newest(a.muted, b.muted),
      firstSeenAt: earlier(a.firstSeenAt, b.firstSeenAt),
      lastSeenAt: later(a.lastSeenAt, b.lastSeenAt),
      history: [...recordedChanges(a.history), ...recordedChanges(b.history)],
      ...present('authorisedOn', newest(a.authorisedOn, b.authorisedOn)),
      ...present('synchronisedOn', newest(a.synchronisedOn, b.synchronisedOn)),
      ...present('asked', newest(a.asked, b.asked)),
    },
    {
      identifiers: joinKnown(knownBy(a), knownBy(b)),
      told: joinTold(toldOf(a), toldOf(b)),
      institutions: joinInstitutions(institutionsOf(a), institutionsOf(b)),
      saidExpired: firstOfMonths([...saidExpiredOf(a), ...saidExpiredOf(b)]),
      ...present('currency', newest(currencyOf(a), currencyOf(b))),
    },
  );
}

/** An account whose every field follows from what it is made from. */
export function settleAccount(account: Account): Account {
  return joinAccounts(account, account);
}

/** What is kept; the rest follows from it and from `Facts`. */
type Kept = Omit<
  Account,
  | 'key'
  | 'iban'
  | 'currency'
  | 'ids'
  | 'institution'
  | 'expires'
  | 'basis'
  | 'id'
  | 'hash'
  | 'masked'
>;
type Facts = Required<Omit<Basis, 'parts' | 'currency'>> & Pick<Basis, 'currency'>;

function settle(kept: Kept, facts: Facts): Account {
  const identity = identityOf(kept.provider, facts.identifiers);
  return {
    ...kept,
    ...identity,
    currency: identity.currency ?? facts.currency?.value ?? null,
    institution: institutionOf(facts.institutions),
    expires: holding(facts.told),
    gone: isBack(kept) ? { value: null, at: kept.lastSeenAt } : kept.gone,
    history: historyOf(kept, facts),
    basis: {
      identifiers: facts.identifiers,
      told: facts.told,
      ...(facts.institutions.length > 1 && { institutions: facts.institutions }),
      ...(facts.saidExpired.length > 0 && { saidExpired: facts.saidExpired }),
      ...present('currency', facts.currency ?? null),
    },
  };
}

/** A list lacked it, and it was seen at that moment or after. */
function isBack({ gone, lastSeenAt }: Kept): boolean {
  return gone !== null && compareMoments(gone.at, lastSeenAt) <= 0;
}

function toldOf({ basis, expires }: Account): Basis['told'] {
  if (basis) return basis.told;
  return expires ? [{ ...expires.value, first: expires.at, last: expires.at }] : [];
}

function institutionsOf({ basis, institution }: Account): Noted<SeenInstitution>[] {
  return basis?.institutions ?? (institution ? [institution] : []);
}

function saidExpiredOf({ basis, status }: Account): Moment[] {
  return basis ? (basis.saidExpired ?? []) : status?.value === 'expired' ? [status.at] : [];
}

/** Told of an account without an IBAN; beside an IBAN, the currency is part of the identifier. */
function currencyOf({ basis, iban, currency, lastSeenAt }: Account): Noted<string> | null {
  if (basis) return basis.currency ?? null;
  return currency !== null && iban === null ? { value: currency, at: lastSeenAt } : null;
}

/** One a month is enough to tell when a consent ended, and keeps years of visits small. */
function firstOfMonths(moments: readonly Moment[]): Moment[] {
  if (moments.length === 0) return [];
  const first = new Map<string, Moment>();
  for (const at of moments) {
    const month = at.slice(0, 7);
    first.set(month, earlier(first.get(month) ?? at, at));
  }
  return [...first.values()].sort(compareMoments);
}

/** `{ [name]: value }`, or nothing where there is no value. */
function present<N extends string, T>(name: N, value: T | null): { [key in N]?: T } {
  return value === null ? {} : ({ [name]: value } as { [key in N]: T });
}
