import { institutionKey } from '../ledger/institution-key.ts';
import { compareTexts } from '../ledger/moment.ts';
import type { Day, Moment } from '../reading/day.ts';
import type { Say } from '../words.ts';
import { accountLine, bankOfClient } from './account-line.ts';
import { type CalendarEvent, calendarText } from './calendar-event.ts';
import { isSilenced } from './is-silenced.ts';
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
};

/** From then on seconds are counted: a file made later is never taken for an older one, whatever was erased. They fit 31 bits until 2094. */
const SEQUENCE_FROM = '2026-01-01T00:00:00Z';

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
  return [...institutions]
    .flatMap(([key, counted]) => eventsOf(key, counted, input))
    .sort((a, b) => compareTexts(a.on, b.on) || compareTexts(a.uid, b.uid));
}

function eventsOf(key: string, counted: readonly Counted[], input: CalendarInput): CalendarEvent[] {
  const live = Map.groupBy(counted.filter(isLive), ({ countdown }) =>
    'on' in countdown ? countdown.on : '',
  );
  const moved = new Set(counted.flatMap((one) => endsLeft(one, input.today)));
  const since = Temporal.Instant.from(SEQUENCE_FROM).until(input.now);
  const sequence = Math.floor(since.total('seconds'));
  const eventOn = (on: Day, own: readonly Counted[], status: CalendarEvent['status']) => ({
    ...toEvent(key, on, own, input),
    sequence,
    status,
  });
  return [
    ...[...live].map(([on, own]) => eventOn(on, own, 'CONFIRMED')),
    ...[...moved].filter((on) => !live.has(on)).map((on) => eventOn(on, counted, 'CANCELLED')),
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
  const [only, another] = new Set(counted.map(({ account }) => bankOfClient(account)));
  const bank = (another === undefined && only) || named || nameOf(provider);
  const values = { institution: plainName(bank), provider: nameOf(provider) };
  const lines = counted.map(({ account }) => `• ${accountLine(account)}`).sort();
  return {
    uid: `${hash(`${key}|${on}`)}-${on}@feedkeeper`,
    on,
    summary: say('calendarSummary', values),
    description: [say('calendarDescription', values), ...lines].join('\n'),
    alarms: [...new Set(remindAtOf?.(provider) ?? REMIND_AT)].sort((a, b) => b - a),
  };
}

function isLive({ account, countdown }: Counted): boolean {
  const isCounted = countdown.state === 'fresh' || countdown.state === 'due';
  return isCounted && countdown.on < NEVER && !isSilenced(account);
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
