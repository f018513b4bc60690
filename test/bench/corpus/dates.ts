import type { Random } from './random.ts';

export const TODAY = Temporal.PlainDate.from('2026-11-24');

const written =
  (options: Intl.DateTimeFormatOptions) =>
  (day: Temporal.PlainDate, language: string): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(
      new Date(`${day}T12:00:00Z`),
    );

/** How a day is written, as markup. */
export const DATES: Record<string, (day: Temporal.PlainDate, language: string) => string> = {
  long: written({ dateStyle: 'long' }),
  full: written({ dateStyle: 'full' }),
  medium: written({ dateStyle: 'medium' }),
  short: written({ year: 'numeric', month: '2-digit', day: '2-digit' }),
  abbreviated: written({ year: 'numeric', month: 'short', day: 'numeric' }),
  iso: (day) => day.toString(),
  time: (day, language) => `${written({ dateStyle: 'long' })(day, language)}, 14:05`,
  isoTime: (day) => `${day} 14:05`,
  element: (day, language) =>
    `<time datetime="${day}">${written({ month: 'short', day: 'numeric' })(day, language)}</time>`,
  split: (day, language) =>
    written({ dateStyle: 'long' })(day, language).replace(/(\d{4})/, '<span>$1</span>'),
  inDays: (day, language) =>
    new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(
      TODAY.until(day).days,
      'day',
    ),
  titled: (day, language) =>
    `<abbr title="${written({ dateStyle: 'long' })(day, language)}">${written({ month: 'short', day: 'numeric' })(day, language)}</abbr>`,
};

export function randomDay(random: Random): Temporal.PlainDate {
  return TODAY.add({ days: 2 + random.int(330) });
}

/** A day that something else happened on. */
export function pastDay(random: Random): Temporal.PlainDate {
  return TODAY.subtract({ days: random.int(200) });
}
