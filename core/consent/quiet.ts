/** Times of the day, `HH:MM`, between which nothing is told; over midnight where `from` is later than `until`. */
export type QuietHours = { from: string; until: string };

export function isQuiet(quiet: QuietHours | null, time: Temporal.PlainTime): boolean {
  if (!quiet || quiet.from === quiet.until) return false;
  const at = time.toString();
  const isAfterFrom = at >= quiet.from;
  const isBeforeUntil = at < quiet.until;
  return quiet.from < quiet.until ? isAfterFrom && isBeforeUntil : isAfterFrom || isBeforeUntil;
}

/**
 * When to wake next: at the next local midnight, when all days count anew, or when the quiet hours end, whichever
 * comes first. Where a zone skips midnight (Cairo, Beirut) its day begins at the first moment there is.
 */
export function nextAlarm(
  now: Temporal.ZonedDateTime,
  quiet: QuietHours | null,
): Temporal.ZonedDateTime {
  const midnight = now.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: now.timeZoneId });
  if (!quiet || !isQuiet(quiet, now.toPlainTime())) return midnight;
  const end = now
    .toPlainDate()
    .toZonedDateTime({ timeZone: now.timeZoneId, plainTime: quiet.until });
  const isAhead = Temporal.ZonedDateTime.compare(end, now) > 0;
  return isAhead && Temporal.ZonedDateTime.compare(end, midnight) < 0 ? end : midnight;
}
