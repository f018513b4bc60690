import type { Account } from '../ledger/account.ts';
import { institutionKey } from '../ledger/institution-key.ts';
import { compareTexts } from '../ledger/moment.ts';
import type { Day } from '../reading/day.ts';
import { type Countdown, countdown } from './countdown.ts';
import { isOver } from './due-or-over.ts';
import type { Policies } from './policies.ts';
import { type RemindAtChoice, remindAtOf } from './remind-at.ts';
import { clientOf } from './renewer.ts';

/** An account with its countdown. */
export type Counted = { account: Account; countdown: Countdown };

/** Accounts of one institution at one provider, soonest first. `institution: null`: nobody named it. */
export type InstitutionGroup = {
  key: string;
  provider: string;
  institution: string | null;
  accounts: Counted[];
};

export function countAll(
  accounts: readonly Account[],
  policies: Policies,
  today: Temporal.PlainDate,
  choice?: RemindAtChoice,
): Counted[] {
  return accounts.map((account) => {
    const policy = policies.get(account.provider);
    return {
      account,
      countdown: countdown(account, policy, today, remindAtOf(policy, account.provider, choice)),
    };
  });
}

/** What is over first, then by the day it ends, then what nobody knows; equal ones by key, so that the order is always the same. */
export function soonestFirst(counted: readonly Counted[]): Counted[] {
  return counted
    .map((one) => ({ one, at: placeOf(one.countdown) }))
    .sort((a, b) => compareTexts(a.at, b.at) || compareTexts(a.one.account.key, b.one.account.key))
    .map(({ one }) => one);
}

/** Institutions in the order of their soonest account. */
export function byInstitution(counted: readonly Counted[]): InstitutionGroup[] {
  return inGroups(counted, institutionKey);
}

/** The same, each client's alone: nobody renews two clients' consents in one go. */
export function byInstitutionOfClient(counted: readonly Counted[]): InstitutionGroup[] {
  return inGroups(counted, institutionOfClient);
}

export function institutionOfClient(account: Account): string {
  return `${institutionKey(account)}\n${clientOf(account) ?? ''}`;
}

function inGroups(
  counted: readonly Counted[],
  keyOf: (account: Account) => string,
): InstitutionGroup[] {
  const groups = new Map<string, InstitutionGroup>();
  for (const one of soonestFirst(counted)) {
    const { provider, institution } = one.account;
    const key = keyOf(one.account);
    const group = groups.get(key);
    if (group) group.accounts.push(one);
    else
      groups.set(key, {
        key,
        provider,
        institution: institution?.value.name ?? null,
        accounts: [one],
      });
  }
  return [...groups.values()];
}

/** The day it ends or ended; null: nobody knows. */
export function endDay(countdown: Countdown): Day | null {
  switch (countdown.state) {
    case 'fresh':
    case 'due':
      return countdown.on;
    case 'expired':
    case 'ended':
      return countdown.since;
    case 'unknown':
      return null;
  }
}

function placeOf(countdown: Countdown): string {
  const day = endDay(countdown);
  return day === null ? '2' : `${isOver(countdown) ? 0 : 1}${day}`;
}
