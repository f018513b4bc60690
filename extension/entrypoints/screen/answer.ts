import { answerReminder, type ReminderAnswer } from '../../../core/consent/answer-reminder.ts';
import { isReminded } from '../../../core/consent/due-or-over.ts';
import { type ReminderItem, toReminder } from '../../../core/consent/reminder.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf } from '../../components/account-words.ts';
import { countdownOf } from '../../components/countdown-of.ts';
import type { Screen } from '../../components/screen.ts';
import { writeGivenReminders } from '../../store/reminders-store.ts';
import { ask } from './ask.ts';
import { orThrown } from './written.ts';

/** Answers the reminder of accounts of one provider that are due or over, as its notification would. Who says "I renewed" is asked to see the page. */
export async function answerFor(
  accounts: readonly Account[],
  answer: ReminderAnswer,
  screen: Pick<Screen, 'guides' | 'today'>,
): Promise<void> {
  const items = accounts.flatMap((account) => itemOf(account, screen));
  const [first] = items;
  if (!first) return;
  const { provider } = first;
  const on = screen.today.toString();
  const reminder = toReminder({ type: 'provider', provider, on }, items);
  await orThrown(writeGivenReminders(answerReminder(reminder, answer, screen.today).given));
  await ask({ type: 'changed', what: 'settings' });
  const journey = screen.guides.get(provider)?.consent?.renew;
  if (answer.type !== 'renewed' || journey === undefined) return;
  const at = { guide: provider, journey, account: first.account };
  await ask({ type: 'journey/start', ...at, open: true, look: true });
}

function itemOf(account: Account, screen: Pick<Screen, 'guides' | 'today'>): ReminderItem[] {
  const countdown = countdownOf(account, screen);
  if (!isReminded(countdown)) return [];
  const isDue = countdown.state === 'due';
  const item = {
    account: account.key,
    provider: account.provider,
    institution: institutionOf(account),
    end: isDue ? countdown.on : countdown.since,
    source: countdown.source,
    daysLeft: isDue ? countdown.daysLeft : -1,
    threshold: isDue ? countdown.reminder : 0,
    late: false,
    unseen: false,
  };
  return [item];
}
