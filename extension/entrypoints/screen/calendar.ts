import { calendarOf } from '../../../core/consent/calendar.ts';
import { type HolderMessage, holderMessage } from '../../../core/consent/holder-message.ts';
import { type Counted, countAll } from '../../../core/consent/order.ts';
import { remindAtOf } from '../../../core/consent/remind-at.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { now } from '../../background/clock.ts';
import type { Screen } from '../../components/screen.ts';
import { saveFile } from './save-file.ts';
import { wordsIn } from './words-in.ts';

/** The calendar file: importing it again updates what an earlier one put in. */
export function saveCalendar(accounts: readonly Account[], screen: Screen): void {
  const text = calendarOf({
    counted: counted(accounts, screen),
    nameOf: (provider) => nameOf(provider, screen),
    say: screen.say,
    today: screen.today,
    now: now(),
    // The guides of a screen carry the days that the user chose.
    remindAtOf: (provider) => remindAtOf(screen.guides.get(provider)?.consent),
  });
  saveFile(`feedkeeper-${screen.today}.ics`, text, 'text/calendar');
}

/** For the holder of these accounts, who alone can renew, in a language of theirs. */
export function holderMessageOf(
  accounts: readonly Account[],
  { to, language }: { to: string | null; language: string },
  screen: Screen,
): HolderMessage {
  const [first] = accounts;
  return holderMessage({
    ...wordsIn(language),
    nameOf: (provider) => nameOf(provider, screen),
    counted: counted(accounts, screen),
    holder: first?.holder?.value ?? null,
    to,
    url: (first && screen.guides.get(first.provider)?.home) ?? null,
  });
}

function counted(accounts: readonly Account[], { guides, today }: Screen): Counted[] {
  const policies = new Map(
    [...guides].flatMap(([id, guide]) => (guide.consent ? [[id, guide.consent]] : [])),
  );
  return countAll(accounts, policies, today);
}

function nameOf(provider: string, { guides }: Screen): string {
  return guides.get(provider)?.name ?? provider;
}
