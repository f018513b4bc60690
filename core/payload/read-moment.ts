import type { Day } from '../reading/day.ts';
import { follow, type Place, pathTo } from './pointer.ts';

/** How a moment is written. */
export type Unit = 'iso' | 'seconds' | 'milliseconds';

/** Where a moment is, or the two things it is worked out from. */
export type MomentRule = { at: string; unit?: Unit | undefined };
export type ComputedRule = {
  from: string;
  fromUnit?: Unit | undefined;
  plus: string;
  unit: 'days' | 'seconds';
};

/** A day; `null`: the file does not say. */
type DayRead = { ok: true; day: Day | null } | { ok: false; path: string; message: string };

/** Years outside these are a mistaken unit, not a date. */
const [FIRST, LAST] = ['1990-01-01', '2200-01-01'];
const EXPECTED = {
  iso: 'expected a date such as 2026-05-23 or 2026-05-23T10:00:00Z',
  seconds: 'expected a number of seconds since 1970',
  milliseconds: 'expected a number of milliseconds since 1970',
} as const;

/** Where in the world a day is counted, an IANA name; undefined: as it is written in the file. */
type Zone = string | undefined;

export function readDay(place: Place, rule: MomentRule | ComputedRule, zone?: Zone): DayRead {
  if (!('from' in rule)) return dayAt(place, rule.at, rule.unit ?? 'iso', 0, zone);
  const length = follow(place, rule.plus);
  if (length === undefined || length === null) return { ok: true, day: null };
  const count = typeof length === 'string' && length.trim() !== '' ? Number(length) : length;
  if (typeof count !== 'number' || !Number.isFinite(count) || count < 0 || count > 4e9) {
    return {
      ok: false,
      path: pathTo(place, rule.plus),
      message: `expected a number of ${rule.unit}`,
    };
  }
  if (rule.unit === 'seconds') return dayAt(place, rule.from, rule.fromUnit ?? 'iso', count, zone);
  const start = dayAt(place, rule.from, rule.fromUnit ?? 'iso', 0, zone);
  if (!start.ok || start.day === null) return start;
  const day = Temporal.PlainDate.from(start.day)
    .add({ days: Math.min(Math.floor(count), 100_000) })
    .toString();
  return isPlausible(day)
    ? { ok: true, day }
    : { ok: false, path: pathTo(place, rule.plus), message: `leads to ${day}` };
}

function dayAt(
  place: Place,
  pointer: string,
  unit: Unit,
  plusSeconds: number,
  zone: Zone,
): DayRead {
  const value = follow(place, pointer);
  if (value === undefined || value === null || value === '') return { ok: true, day: null };
  const day =
    unit === 'iso' ? fromText(value, plusSeconds, zone) : fromCount(value, unit, plusSeconds, zone);
  if (day !== null && isPlausible(day)) return { ok: true, day };
  return { ok: false, path: pathTo(place, pointer), message: EXPECTED[unit] };
}

/** A day alone has no zone; a moment keeps the day it is written with, unless a zone is asked for. */
function fromText(value: unknown, plusSeconds: number, zone: Zone): Day | null {
  if (typeof value !== 'string' || value.length > 60) return null;
  try {
    const written = Temporal.PlainDateTime.from(value.trim().replace(/(Z|[+-]\d\d:?\d\d)$/i, ''));
    if (zone === undefined || !/T.*(Z|[+-]\d\d:?\d\d)$/i.test(value.trim())) {
      return written
        .add({ seconds: Math.round(plusSeconds) })
        .toPlainDate()
        .toString();
    }
    const instant = Temporal.Instant.from(value.trim());
    return inZone(instant.epochMilliseconds + plusSeconds * 1000, zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function fromCount(
  value: unknown,
  unit: 'seconds' | 'milliseconds',
  plusSeconds: number,
  zone: Zone,
): Day | null {
  const count = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isFinite(count)) return null;
  const milliseconds = Math.floor(unit === 'seconds' ? count * 1000 : count) + plusSeconds * 1000;
  if (Math.abs(milliseconds) > 8e14) return null;
  return inZone(milliseconds, zone ?? 'UTC');
}

function inZone(milliseconds: number, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds))
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

function isPlausible(day: Day): boolean {
  return day > FIRST && day < LAST;
}
