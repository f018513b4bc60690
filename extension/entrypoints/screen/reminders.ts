import { isDueOrOver } from '../../../core/consent/due-or-over.ts';
import { isSilenced } from '../../../core/consent/is-silenced.ts';
import {
  byInstitutionOfClient,
  type Counted,
  type InstitutionGroup,
  institutionOfClient,
} from '../../../core/consent/order.ts';
import { snoozedUntil, unsnoozed } from '../../../core/consent/snoozed.ts';
import type { Account } from '../../../core/ledger/account.ts';
import type { Day } from '../../../core/reading/day.ts';
import { now } from '../../background/clock.ts';
import { countdownOf } from '../../components/countdown-of.ts';
import type { ReminderChoice } from '../../components/reminders/RemindersSection.tsx';
import type { SilentView } from '../../components/reminders/SilentList.tsx';
import type { Screen } from '../../components/screen.ts';
import { tellLedgerChange } from '../../store/ledger-change.ts';
import { changeAccounts } from '../../store/ledger-store.ts';
import { readAccounts } from '../../store/read-ledger.ts';
import { readGivenReminders, writeGivenReminders } from '../../store/reminders-store.ts';
import { readSettings, writeSettings } from '../../store/settings-store.ts';
import { ask } from './ask.ts';
import { readToldAccounts } from './told-accounts.ts';
import { orThrown, written } from './written.ts';

/** What is due and not put off, what the user chose of reminders, and which accounts are silenced. */
export async function readReminders(
  screen: Screen,
): Promise<{ due: InstitutionGroup[]; choice: ReminderChoice; silent: SilentView[] }> {
  const { today } = screen;
  const [settings, accounts, given] = await Promise.all([
    readSettings(),
    readToldAccounts(),
    readGivenReminders(),
  ]);
  const snoozed = snoozedUntil(given, accounts, today);
  const silent = [
    ...accounts
      .filter((account) => account.muted?.value)
      .map((account) => ({ accounts: [account], until: null })),
    ...putOffTogether(accounts, snoozed),
  ];
  const choice = {
    notify: settings.notify,
    remindAt: settings.remindAt,
    perProvider: settings.remindAtOf,
    quiet: settings.quiet,
  };
  return { due: byInstitutionOfClient(dueOf(accounts, snoozed, screen)), choice, silent };
}

/** As it was put off: a bank of a client at a time, which one press takes back. */
function putOffTogether(
  accounts: readonly Account[],
  snoozed: ReadonlyMap<string, Day>,
): SilentView[] {
  const groups = new Map<string, { accounts: Account[]; until: Day }>();
  for (const account of accounts) {
    const until = snoozed.get(account.key);
    if (until === undefined || account.muted?.value) continue;
    const key = `${institutionOfClient(account)}\n${until}`;
    const group = groups.get(key) ?? { accounts: [], until };
    group.accounts.push(account);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function dueOf(
  accounts: readonly Account[],
  snoozed: ReadonlyMap<string, Day>,
  screen: Screen,
): Counted[] {
  return accounts.flatMap((account) => {
    if (isSilenced(account) || snoozed.has(account.key)) return [];
    const countdown = countdownOf(account, screen);
    return isDueOrOver(countdown) ? [{ account, countdown }] : [];
  });
}

export async function writeReminders(choice: ReminderChoice): Promise<void> {
  await orThrown(
    writeSettings({
      notify: choice.notify,
      remindAt: choice.remindAt,
      remindAtOf: choice.perProvider,
      quiet: choice.quiet,
    }),
  );
  // What is due on every screen follows the days chosen.
  tellLedgerChange();
  await ask({ type: 'changed', what: 'settings' });
}

/** Reminds of accounts again: unmutes them, or ends their snooze. */
export async function unsilence({ accounts: silent, until }: SilentView): Promise<void> {
  const keys = silent.map(({ key }) => key);
  if (until === null) {
    await written(changeAccounts(keys, { muted: false }, now()));
    return;
  }
  const [given, accounts] = await Promise.all([readGivenReminders(), readAccounts()]);
  await orThrown(writeGivenReminders(unsnoozed(given, accounts, new Set(keys))));
  await ask({ type: 'changed', what: 'settings' });
}
