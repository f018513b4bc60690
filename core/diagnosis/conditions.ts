import { isOver } from '../consent/due-or-over.ts';
import type { Counted } from '../consent/order.ts';
import type { Faq, Guide } from '../guide/guide.ts';
import type { Account, Connection, Ledger } from '../ledger/account.ts';
import { isHeld } from '../ledger/share.ts';
import type { DiagnosisFacts } from './facts.ts';

type When = Faq['when'];

/** What a condition is asked about: one guide, and what concerns it. */
export type Asked = {
  guide: Guide;
  when: When;
  facts: DiagnosisFacts;
  /** The accounts that the guide has to do with, each with its countdown; those that are gone are left out. */
  counted: readonly Counted[];
  /** The connections of the guide's aggregator, or to the guide's app at the address of the page. */
  connections: readonly Connection[];
};

/** Whether it holds, and for which accounts, by key; `accounts: null`: it is about none in particular. */
export type Holds = { accounts: readonly string[] | null } | false;

const IT_HOLDS = { accounts: null };

/** Null: the entry does not ask for it. */
type Condition = (asked: Asked) => Holds | null;

/** One for each condition of the grammar: the compiler asks for the one that is missing. */
export const CONDITIONS: { [K in keyof When]-?: Condition } = {
  after: ({ guide, when, facts }) =>
    given(
      when.after,
      (journey) => facts.after?.guide === guide.id && facts.after.journey === journey && IT_HOLDS,
    ),
  found: ({ guide, when, facts: { page } }) =>
    given(when.found, (count) => {
      // After a journey of this guide the list can be another's: Ponto's accounts are looked for in Odoo.
      const isItsPage = page?.guide === guide.id || when.after !== undefined;
      return isItsPage && page?.found === count && IT_HOLDS;
    }),
  consent: ({ when, counted }) =>
    given(when.consent, (state) =>
      holdsFor(counted.filter(({ countdown }) => countdown.state === STATES[state])),
    ),
  seen: ({ guide, when, facts: { page } }) =>
    given(when.seen, (reference) => {
      const [owner, name] = split(reference, guide.id);
      return page?.guide === owner && page.seen.includes(name) && IT_HOLDS;
    }),
  page: ({ guide, when, facts: { page } }) =>
    given(when.page, (reference) => {
      const [owner, name] = split(reference, guide.id);
      return page?.guide === owner && page.page === name && IT_HOLDS;
    }),
  maturity: ({ when, counted }) =>
    given(when.maturity, (maturity) =>
      holdsFor(counted.filter(({ account }) => account.institution?.value.maturity === maturity)),
    ),
  share: (asked) =>
    given(asked.when.share, (share) =>
      share === 'unfinished' ? isUnfinished(asked) : isNothingShared(asked),
    ),
  preview: ({ guide, when, facts: { preview } }) =>
    given(when.preview, (outcome) => {
      if (preview?.outcome !== outcome) return false;
      const isItsOwn = preview.app === guide.id || preview.aggregator === guide.id;
      return isItsOwn && { accounts: preview.accounts.length > 0 ? preview.accounts : null };
    }),
  onboardingHours: ({ guide, when, facts }) =>
    given(
      when.onboardingHours,
      (hours) =>
        facts.onboarding.some((one) => one.guide === guide.id && one.hours >= hours) && IT_HOLDS,
    ),
  // No page says which connection its button is about: one with siblings is enough to warn.
  siblings: ({ when, connections }) =>
    given(when.siblings, (count) => {
      const accounts = connections.map(linkedIn).find((keys) => keys.length >= count);
      return accounts ? { accounts } : false;
    }),
};

function given<T>(value: T | undefined, holds: (value: T) => Holds): Holds | null {
  return value === undefined ? null : holds(value);
}

const STATES = { due: 'due', expired: 'expired', endedEarly: 'ended', unknown: 'unknown' } as const;

function isUnfinished({ connections, facts }: Asked): Holds {
  const left = connections.filter(({ aggregator }) => !facts.sharing.includes(aggregator));
  return left.some(({ unfinishedSince }) => unfinishedSince?.value) && IT_HOLDS;
}

/** Accounts are alive, and no app holds one of them. Where no app was ever seen to ask, nobody knows: it is not said. */
function isNothingShared({ counted, connections }: Asked): Holds {
  if (connections.length === 0) return false;
  const isAnyHeld = connections.some(({ accounts }) => Object.values(accounts).some(isHeld));
  const alive = counted.filter(({ countdown }) => !isOver(countdown));
  return !isAnyHeld && holdsFor(alive);
}

function linkedIn({ accounts }: Connection): string[] {
  return Object.entries(accounts).flatMap(([key, share]) => (share.linked?.value ? [key] : []));
}

function holdsFor(counted: readonly Counted[]): Holds {
  return counted.length > 0 && { accounts: counted.map(({ account }) => account.key) };
}

function split(reference: string, own: string): [guide: string, name: string] {
  const colon = reference.indexOf(':');
  return colon < 0 ? [own, reference] : [reference.slice(0, colon), reference.slice(colon + 1)];
}

/** What a guide has to do with: an aggregator's own accounts, or those that an app holds. */
export function concerns(guide: Guide, { accounts, connections }: Ledger, facts: DiagnosisFacts) {
  const alive = accounts.filter((account) => !account.gone?.value);
  if (guide.kind === 'aggregator') {
    const own = connections.filter(({ aggregator }) => aggregator === guide.id);
    return { accounts: alive.filter(({ provider }) => provider === guide.id), connections: own };
  }
  const origin = facts.page?.guide === guide.id ? facts.page.origin : null;
  const here = connections.filter(
    (one) =>
      one.app === guide.id && (origin === null || one.origin === origin || one.origin === '*'),
  );
  return { accounts: alive.filter((account) => isIn(account, here)), connections: here };
}

function isIn(account: Account, connections: readonly Connection[]): boolean {
  return connections.some(({ accounts }) => {
    const share = Object.hasOwn(accounts, account.key) ? accounts[account.key] : undefined;
    return share !== undefined && isHeld(share);
  });
}
