import { dayInWords } from '../consent/account-line.ts';
import { daysBetween } from '../consent/days-between.ts';
import type { Speaker } from '../consent/reminder-words.ts';
import type { Account } from '../ledger/account.ts';
import { compareMoments } from '../ledger/moment.ts';
import type { Renewing } from '../ledger/renewal-diff.ts';
import type { Day, Moment } from '../reading/day.ts';
import { accountNames } from './account-names.ts';
import type { ToldOfLedger } from './told-of-ledger.ts';

/** What a list no longer had is old news after this, whether it was put away or not. */
const TOLD_FOR_DAYS = 30;

type Words = Speaker & {
  today: Temporal.PlainDate;
  renewingOf: (provider: string) => Renewing | undefined;
  /** The journey that has the aggregator read an account again. */
  connectOf: (provider: string) => string | undefined;
};

/** What a provider's last full list lacked, as a diagnosis that can be put away. */
type ListChange = ToldOfLedger<{ guide: string; journey: string }>;

/** One for each provider of which a full list lacked accounts: by name those that went, that came and that stayed. */
export function listChanges(
  accounts: readonly Account[],
  dismissed: readonly string[],
  words: Words,
): ListChange[] {
  return [...Map.groupBy(accounts, ({ provider }) => provider)].flatMap(([provider, all]) => {
    const list = lastLacking(all);
    const id = list && `list|${provider}|${list.at}`;
    if (!list || !id || dismissed.includes(id) || isOld(list.on, words.today)) return [];
    return [toDiagnosis(id, provider, list, words)];
  });
}

type LastList = { at: Moment; on: Day; went: Account[]; came: Account[]; stayed: Account[] };

function lastLacking(all: readonly Account[]): LastList | null {
  const gone = all.flatMap((account) =>
    account.gone?.value && !account.muted?.value
      ? [{ account, at: account.gone.at, on: account.gone.value }]
      : [],
  );
  const last = gone.toSorted((a, b) => compareMoments(a.at, b.at)).at(-1);
  if (!last) return null;
  const { at, on } = last;
  const seen = all.filter(
    ({ gone: isGone, lastSeenAt }) => !isGone?.value && compareMoments(lastSeenAt, at) >= 0,
  );
  const isNew = ({ firstSeenAt }: Account) => compareMoments(firstSeenAt, at) >= 0;
  return {
    at,
    on,
    went: gone.filter((one) => compareMoments(one.at, at) === 0).map(({ account }) => account),
    came: seen.filter(isNew),
    stayed: seen.filter((account) => !isNew(account)),
  };
}

function toDiagnosis(id: string, provider: string, list: LastList, words: Words): ListChange {
  const { say, language, nameOf, renewingOf, connectOf } = words;
  const { on, went, came, stayed } = list;
  const name = nameOf(provider);
  const journey = connectOf(provider);
  const listed = (key: string, some: readonly Account[]) =>
    some.length === 0 ? [] : [say(key, { accounts: accountNames(some, language) })];
  return {
    id,
    provider: name,
    severity: 'broken',
    title: say('listLackedTitle', { count: went.length, provider: name }),
    say: [
      say('listLacked', { on: dayInWords(on, language), accounts: accountNames(went, language) }),
      ...listed('listCame', came),
      ...listed('listStayed', stayed),
      say(`renewing_${renewingOf(provider) ?? 'unknown'}`, { provider: name }),
      say('listLackedDo', { provider: name }),
    ].join(' '),
    institutions: [...new Set(went.flatMap(({ institution }) => institution?.value.name ?? []))],
    go: journey === undefined ? null : { guide: provider, journey },
    ask: null,
    dismiss: true,
  };
}

function isOld(on: Day, today: Temporal.PlainDate): boolean {
  return -daysBetween(today, on) > TOLD_FOR_DAYS;
}
