/** The first day of the world. 2028 has a 29 February, and Europe's clocks change six times in three years. */
const FIRST = Temporal.PlainDate.from('2026-01-05');
const days = new Map<number, Temporal.PlainDate>();
const texts = new Map<number, string>();

/** Days are counted from the first, so that the world is quick; this is how one is written. */
export function plainDate(day: number): Temporal.PlainDate {
  const known = days.get(day) ?? FIRST.add({ days: day });
  days.set(day, known);
  return known;
}

export function dayText(day: number): string {
  const known = texts.get(day) ?? plainDate(day).toString();
  texts.set(day, known);
  return known;
}

export function dayNumber(text: string): number {
  return FIRST.until(Temporal.PlainDate.from(text), { largestUnit: 'days' }).days;
}
