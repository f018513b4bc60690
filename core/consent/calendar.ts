import type { Account } from '../ledger/account.ts';
import { institutionKey } from '../ledger/institution-key.ts';
import type { Day, Moment } from '../reading/day.ts';
import type { Say } from '../words.ts';
import { accountLine } from './account-line.ts';
import { type CalendarEvent, calendarText } from './calendar-event.ts';
import type { Counted } from './order.ts';
import { plainName } from './plain-name.ts';
import { REMIND_AT } from './remind-at.ts';

export type CalendarInput = {
  counted: readonly Counted[];
  /** What a provider is called: its guide's name. */
  nameOf: (provider: string) => string;
  say: Say;
  today: Temporal.PlainDate;
  now: Moment;
  /** Days before the end at which a provider's events ring; default 30, 14, 7, 3, 1, 0. */
  remindAtOf?: (provider: string) => readonly number[];
  /** What the last file held, where that was kept: what is not told any more is cancelled even if nothing else says so. */
  previous?: readonly CalendarEvent[];
};

/** Ends that passed longer ago than this are not cancelled any more: nobody looks there. */
const CANCELLED_FOR_DAYS = 60;

/** Tables say it by the last day of this year; the day after that has a year of five digits, which no calendar reads. */
const NEVER = '9999';

/** A calendar file with one event for each end of an institution's consents, and cancelled ones for those that moved. */
export function calendarOf(input: CalendarInput): string {
  return calendarText(calendarEvents(input), input.say('calendarName'), input.now);
}

export function calendarEvents(input: CalendarInput): CalendarEvent[] {
  const institutions = Map.groupBy(input.counted, ({ account }) => institutionKey(account));
  const events = new Map<string, CalendarEvent>();
  for (const [key, counted] of institutions) {
    // The history only grows, and so does this: a file written later is never taken for an older one.
    const sequence = counted.reduce((sum, { account }) => sum + account.history.length + 1, 0);
    for (const event of eventsOf(key, counted, sequence, input)) events.set(event.uid, event);
  }
  for (const old of input.previous ?? []) {
    const event = events.get(old.uid);
    if (event)
      events.set(old.uid, { ...event, sequence: Math.max(event.sequence, old.sequence + 1) });
    else if (isRecent(old.on, input.today)) {
      events.set(old.uid, { ...old, status: 'CANCELLED', sequence: old.sequence + 1 });
    }
  }
  return [...events.values()].sort((a, b) =>
    a.on === b.on ? (a.uid < b.uid ? -1 : 1) : a.on < b.on ? -1 : 1,
  );
}

function eventsOf(
  key: string,
  counted: readonly Counted[],
  sequence: number,
  input: CalendarInput,
): CalendarEvent[] {
  const live = Map.groupBy(counted.filter(isLive), ({ countdown }) =>
    'on' in countdown ? countdown.on : '',
  );
  const moved = new Set(counted.flatMap((one) => endsLeft(one, input.today)));
  return [
    ...[...live].map(([on, own]) => ({
      ...toEvent(key, on, own, input),
      sequence,
      status: 'CONFIRMED' as const,
    })),
    ...[...moved]
      .filter((on) => !live.has(on))
      .map((on) => ({
        ...toEvent(key, on, counted, input),
        sequence,
        status: 'CANCELLED' as const,
      })),
  ];
}

function toEvent(
  key: string,
  on: Day,
  counted: readonly Counted[],
  { nameOf, say, remindAtOf }: CalendarInput,
) {
  const [first] = counted;
  const provider = first?.account.provider ?? '';
  const named = counted.find(({ account }) => account.institution)?.account.institution?.value.name;
  const values = { institution: plainName(named ?? nameOf(provider)), provider: nameOf(provider) };
  const lines = counted
    .map(({ account }) => `• ${[accountLine(account), ...clientOf(account)].join(' · ')}`)
    .sort();
  return {
    uid: `${hash(`${key}|${on}`)}-${on}@feedkeeper`,
    on,
    summary: say('calendarSummary', values),
    description: [say('calendarDescription', values), ...lines].join('\n'),
    alarms: [...new Set(remindAtOf?.(provider) ?? REMIND_AT)].sort((a, b) => b - a),
  };
}

/** Whose it is: a bookkeeper's calendar has the accounts of many. */
function clientOf({ organisation }: Account): string[] {
  return organisation?.value ? [plainName(organisation.value)] : [];
}

function isLive({ account, countdown }: Counted): boolean {
  const isCounted = countdown.state === 'fresh' || countdown.state === 'due';
  return isCounted && countdown.on < NEVER && !isSilenced(account);
}

function isSilenced({ gone, muted }: Account): boolean {
  return Boolean(gone?.value || muted?.value);
}

/** Ends that an earlier file may hold for this account and that do not hold any more. */
function endsLeft({ account, countdown }: Counted, today: Temporal.PlainDate): Day[] {
  const ends = account.history.flatMap((change) => {
    if (change.type === 'renewed') return [change.from];
    return change.type === 'endedEarly' && change.expected ? [change.expected] : [];
  });
  const isOver = countdown.state === 'ended' || isSilenced(account);
  if (isOver && account.expires) ends.push(account.expires.value.on);
  return ends.filter((on) => on < NEVER && isRecent(on, today));
}

function isRecent(on: Day, today: Temporal.PlainDate): boolean {
  return on >= today.subtract({ days: CANCELLED_FOR_DAYS }).toString();
}

/** FNV-1a, 64 bits, over UTF-16 units: names nobody, and is the same on every machine. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
