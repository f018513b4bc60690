import type { ConsentPolicy } from '../../../core/guide/guide.ts';
import type { Random } from './random.ts';

/** A bank whose consents live 90 days, and the guide says so. */
export const NINETY = 'Ninety Bank';

/** `dates`: the page prints the end. `grants`: only when it was given. `nothing`: neither (SimpleFIN). */
type Tells = 'dates' | 'grants' | 'nothing';

export type Provider = { id: string; tells: Tells; policy: ConsentPolicy; renewingDrops: boolean };

export const PROVIDERS: readonly [Provider, ...Provider[]] = [
  { id: 'ponto', tells: 'dates', policy: { days: 180 }, renewingDrops: false },
  { id: 'enable-banking', tells: 'dates', policy: { days: 180 }, renewingDrops: true },
  {
    id: 'policy-only',
    tells: 'grants',
    policy: { days: 180, except: [{ institution: NINETY, days: 90 }] },
    renewingDrops: false,
  },
  { id: 'simplefin', tells: 'nothing', policy: { days: null }, renewingDrops: false },
];

export const POLICIES: ReadonlyMap<string, ConsentPolicy> = new Map(
  PROVIDERS.map(({ id, policy }) => [id, policy]),
);

/** A bank account as it truly is, whatever anyone knows of it. */
export type WorldAccount = {
  id: string;
  provider: Provider;
  bank: string;
  /** How long the bank truly lets a consent live. */
  lifetime: number;
  /** The consent at hand: when given, when its date ends, and when it truly dies. */
  granted: number;
  end: number;
  dies: number;
  /** Not selected again at a renewal: the aggregator lists it no more. */
  dropped: boolean;
};

/** The habits of a user. */
export type User = {
  accounts: WorldAccount[];
  /** How likely a reminder makes the user renew at once. */
  diligence: number;
  /** Days between two looks at an aggregator's page that nobody asked for. */
  looksEvery: number;
  opensBrowser: number;
  /** Days, from and until, on which the browser stays closed. */
  away: [from: number, until: number][];
  /** By how many days the clock is wrong, from and until. A zone is a day at most. */
  clock: { from: number; until: number; off: number }[];
  remindAt: number[] | null;
  quiet: boolean;
};

/** Chance of a bank ending a consent before its date. */
const EARLY = 0.04;

export function grant(account: WorldAccount, day: number, random: Random): void {
  account.granted = day;
  account.end = day + account.lifetime;
  account.dies = random.chance(EARLY) ? day + random.whole(1, account.lifetime - 1) : account.end;
}

export function makeUser(random: Random, days: number): User {
  const accounts: WorldAccount[] = [];
  const banks = random.whole(1, 4);
  for (let bank = 0; bank < banks; bank++) accounts.push(...makeBank(bank, random));
  return {
    accounts,
    diligence: random.pick([0.15, 0.4, 0.8]),
    looksEvery: random.pick([20, 45, 90, 400]),
    opensBrowser: random.pick([0.3, 0.7, 0.95]),
    away: Array.from({ length: random.whole(0, 6) }, () => span(random, days, 7, 42)),
    clock: Array.from({ length: random.whole(0, 4) }, () => {
      const [from, until] = span(random, days, 1, 6);
      return { from, until, off: random.pick([-1, 1, -1, 1, -2, -10, -60, 3, 20, 400]) };
    }),
    remindAt: random.pick([null, null, null, [14, 7, 1], [21, 2], [5]]),
    quiet: random.chance(0.3),
  };
}

function makeBank(index: number, random: Random): WorldAccount[] {
  const provider = random.pick(PROVIDERS);
  const isNinety = random.chance(0.3);
  // Now and then a bank's consents live shorter than anyone says: that no ledger can know.
  const lifetime = isNinety || random.chance(0.05) ? 90 : 180;
  const bank = isNinety ? NINETY : `Bank ${index}`;
  const granted = -random.whole(0, lifetime - 5);
  return Array.from({ length: random.whole(1, 3) }, (_, i) => {
    const account = {
      id: `${provider.id}-${index}-${i}`,
      provider,
      bank,
      lifetime,
      granted: 0,
      end: 0,
      dies: 0,
      dropped: false,
    };
    grant(account, granted + random.whole(0, 4), random);
    if (account.dies < 1) account.dies = account.end;
    return account;
  });
}

function span(random: Random, days: number, least: number, most: number): [number, number] {
  const from = random.whole(5, days);
  return [from, from + random.whole(least, most)];
}
