import { dayInWords } from '../consent/account-line.ts';
import { plainName } from '../consent/plain-name.ts';
import type { Speaker } from '../consent/reminder-words.ts';
import type { Account, Change } from '../ledger/account.ts';
import { institutionKey } from '../ledger/institution-key.ts';
import { notRenewed } from '../ledger/not-renewed.ts';
import { accountNames } from './account-names.ts';
import type { ToldOfLedger } from './told-of-ledger.ts';

type Words = Speaker & {
  today: Temporal.PlainDate;
  /** The journey that renews a provider's consents. */
  renewOf: (provider: string) => string | undefined;
};

/** The accounts of a bank that were not renewed when others of it were, as a diagnosis that can be put away. */
type LeftBehind = ToldOfLedger<{ guide: string; journey: string; account: string }>;

/** One for each bank with accounts left behind at its last renewal, the soonest to end first. `dismissed`: ids that the user has put away. */
export function leftBehind(
  accounts: readonly Account[],
  dismissed: readonly string[],
  words: Words,
): LeftBehind[] {
  const left = accounts.flatMap((account) => {
    const change = notRenewed(account);
    return change ? [{ account, change }] : [];
  });
  const banks = Map.groupBy(left, ({ account }) => institutionKey(account));
  return [...banks]
    .map(([key, all]) => ({ all: soonestFirst(all), id: `${key}|${lastDay(all)}` }))
    .filter(({ id }) => !dismissed.includes(id))
    .sort((a, b) => (endOf(a.all) < endOf(b.all) ? -1 : 1))
    .map(({ id, all }) => toDiagnosis(id, all, words));
}

type Left = { account: Account; change: Extract<Change, { type: 'notRenewed' }> };

function toDiagnosis(id: string, all: readonly Left[], words: Words): LeftBehind {
  const { say, language, nameOf, renewOf, today } = words;
  const [first] = all;
  const provider = first?.account.provider ?? '';
  const institution = first?.account.institution?.value.name;
  const bank = institution === undefined ? nameOf(provider) : plainName(institution);
  const end = first?.change.end ?? null;
  const isOver = end === null || end < today.toString();
  const journey = renewOf(provider);
  return {
    id,
    provider: nameOf(provider),
    severity: isOver ? 'broken' : 'stop',
    title: say('leftBehindTitle', { count: all.length, bank }),
    say: say(isOver ? 'leftBehindOver' : 'leftBehindSoon', {
      accounts: accountNames(
        all.map(({ account }) => account),
        language,
      ),
      on: dayInWords(lastDay(all), language),
      day: end === null ? '' : dayInWords(end, language),
    }),
    institutions: institution === undefined ? [] : [institution],
    go:
      first && journey !== undefined
        ? { guide: provider, journey, account: first.account.key }
        : null,
    ask: null,
    dismiss: true,
  };
}

function soonestFirst(all: readonly Left[]): Left[] {
  return [...all].sort((a, b) => (endOf([a]) < endOf([b]) ? -1 : 1));
}

function endOf([first]: readonly Left[]): string {
  return first?.change.end ?? '';
}

function lastDay(all: readonly Left[]): string {
  return (
    all
      .map(({ change }) => change.on)
      .sort()
      .at(-1) ?? ''
  );
}
