import type { Say } from '../words.ts';
import { dayInWords } from './account-line.ts';
import type { Badge } from './badge.ts';
import { plainName } from './plain-name.ts';
import type { Reminder } from './reminder.ts';

/** The words of a language, its tag, and what providers are called. */
export type Speaker = { say: Say; language: string; nameOf: (provider: string) => string };

/** A notification takes two or three names; more are counted on the screen behind it. */
const MOST_NAMED = 3;

/** What a notification says. */
export function reminderWords(
  reminder: Reminder,
  speaker: Speaker,
): { title: string; body: string } {
  const { say, language, nameOf } = speaker;
  const [first] = reminder.items;
  const day = first ? dayInWords(first.end, language) : '';
  const provider = nameOf(first?.provider ?? '');
  const institutions = institutionWords(reminder, speaker);
  if (reminder.type === 'summary') {
    const title = say('notifyTitleSummary', { count: reminder.items.length });
    return { title, body: say('notifyBodySummary', { institutions, day }) };
  }
  const isUnseen = reminder.items.every((item) => item.unseen);
  const body = reminder.daysLeft < 0 ? 'notifyBodyEnded' : 'notifyBody';
  return {
    title: titleOf(reminder.daysLeft, institutions, say),
    body: isUnseen ? say('notifyBodyUnseen', { provider }) : say(body, { day, provider }),
  };
}

function titleOf(daysLeft: number, institutions: string, say: Say): string {
  if (daysLeft < 0) return say('notifyTitleEnded', { institutions });
  if (daysLeft === 0) return say('notifyTitleToday', { institutions });
  return say('notifyTitleInDays', { institutions, count: daysLeft });
}

function institutionWords(
  { institutions, items }: Reminder,
  { say, language, nameOf }: Speaker,
): string {
  const shown = institutions.slice(0, MOST_NAMED).map(plainName);
  if (institutions.length > MOST_NAMED) shown.push('…');
  if (shown.length === 0)
    return say('notifyUnnamedBank', { provider: nameOf(items[0]?.provider ?? '') });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(shown);
}

/** What the toolbar icon says when pointed at. */
export function badgeTitle({ count, worst }: Badge, say: Say): string {
  switch (worst) {
    case 'none':
      return say('badgeTitleNone');
    case 'due':
      return say('badgeTitleDue', { count });
    case 'urgent':
      return say('badgeTitleUrgent', { count });
    case 'over':
      return say('badgeTitleOver', { count });
  }
}
