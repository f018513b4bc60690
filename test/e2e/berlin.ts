const BERLIN = 'Europe/Berlin';

/** The day on which the clocks next go forward (1) or back (-1), at least 60 days from now. */
export function nextChange(way: 1 | -1, after?: Temporal.PlainDate): Temporal.PlainDate {
  let at = (after ?? Temporal.Now.plainDateISO().add({ days: 60 })).toZonedDateTime(BERLIN);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next) throw new Error('Berlin changes its clocks no more');
    const before = next.subtract({ hours: 1 }).offsetNanoseconds;
    if (Math.sign(next.offsetNanoseconds - before) === way) return next.toPlainDate();
    at = next;
  }
}

/** That time of the day, there or in another zone. */
export function at(day: Temporal.PlainDate, time: string, zone = BERLIN): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone, plainTime: time });
}
