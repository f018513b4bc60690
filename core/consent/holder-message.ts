import type { Day } from '../reading/day.ts';
import { accountLine, dayInWords } from './account-line.ts';
import { isOver } from './due-or-over.ts';
import { type Counted, endDay, soonestFirst } from './order.ts';
import { plainName } from './plain-name.ts';
import type { Speaker } from './reminder-words.ts';

type HolderMessageInput = Speaker & {
  /** Accounts of one provider, to be renewed by one holder. */
  counted: readonly Counted[];
  holder: string | null;
  /** The holder's mail address, where the user gave it. */
  to: string | null;
  /** Where to renew, an https address of the guide. */
  url: string | null;
};

/** Ready to send, by mail or by pasting `subject` and `body` in a chat. The user sends it; we do not. */
export type HolderMessage = { subject: string; body: string; mailto: string };

/** Longest address that mail programs take from a browser: Outlook on Windows cuts at 2,083 characters. */
const LONGEST_MAILTO = 2000;

export function holderMessage(input: HolderMessageInput): HolderMessage {
  const { say, language } = input;
  const counted = soonestFirst(input.counted);
  const lines = counted.map((one) => lineOf(one, input));
  const names = counted.flatMap(({ account }) => account.institution?.value.name ?? []);
  const named = new Intl.ListFormat(language).format(
    [...new Set(names.map(plainName))].slice(0, 3),
  );
  const institutions = named || providerOf(input);
  const first = firstEnd(counted);
  const subject =
    first === null
      ? say('holderSubjectOver', { institutions })
      : say('holderSubject', {
          count: counted.length,
          institutions,
          day: dayInWords(first, language),
        });
  return {
    subject,
    body: bodyOf(lines, lines.length, input),
    mailto: mailtoOf(subject, lines, input),
  };
}

/** As many accounts as the address holds; the others are counted. */
function mailtoOf(subject: string, lines: readonly string[], input: HolderMessageInput): string {
  const to = isMailAddress(input.to) ? encodeURIComponent(input.to).replace('%40', '@') : '';
  const start = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=`;
  for (let shown = Math.min(lines.length, 20); shown >= 0; shown--) {
    const mailto = start + encodeURIComponent(bodyOf(lines, shown, input).replaceAll('\n', '\r\n'));
    if (mailto.length <= LONGEST_MAILTO) return mailto;
  }
  return start
    .replace(/&body=$/, '')
    .slice(0, LONGEST_MAILTO)
    .replace(/%[0-9A-F]?$/, '');
}

function bodyOf(lines: readonly string[], shown: number, input: HolderMessageInput): string {
  const { say, holder, url } = input;
  const provider = providerOf(input);
  const more = lines.length - shown;
  return [
    holder ? say('holderGreetingNamed', { name: plainName(holder) }) : say('holderGreeting'),
    '',
    say(firstEnd(input.counted) === null ? 'holderWhyOver' : 'holderWhy', { provider }),
    '',
    ...lines.slice(0, shown).map((line) => `- ${line}`),
    ...(more > 0 ? [say('holderMore', { count: more })] : []),
    '',
    url?.startsWith('https://')
      ? say('holderHowAt', { provider, url })
      : say('holderHow', { provider }),
    say('holderElse'),
    '',
    say('holderSafe'),
  ].join('\n');
}

function lineOf(
  { account, countdown }: Counted,
  { say, language, nameOf }: HolderMessageInput,
): string {
  const institution = plainName(account.institution?.value.name ?? nameOf(account.provider));
  const line = accountLine(account);
  const end = endDay(countdown);
  if (end === null) return `${institution}: ${line}`;
  const key = isOver(countdown) ? 'holderAccountOver' : 'holderAccount';
  return say(key, { institution, account: line, day: dayInWords(end, language) });
}

/** The soonest end that is still ahead; null: all are over, or nobody knows. */
function firstEnd(counted: readonly Counted[]): Day | null {
  const ahead = soonestFirst(counted).find(({ countdown }) => !isOver(countdown));
  return ahead ? endDay(ahead.countdown) : null;
}

/** One address and nothing else: no second receiver, no header. */
function isMailAddress(to: string | null): to is string {
  return (
    to !== null &&
    to.length <= 254 &&
    /^[^\s@?&#,;<>"%]+@[^\s@?&#,;<>"%]+$/u.test(to) &&
    to.isWellFormed()
  );
}

function providerOf({ counted, nameOf }: HolderMessageInput): string {
  return nameOf(counted[0]?.account.provider ?? '');
}
