import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the build whose clock is days ahead. This is all that is faked: before the product's own code, in the
 * background and in its screens, stands a line that moves `Temporal.Now`, the only clock that they ask. Alarms,
 * notifications and storage are the browser's. (libfaketime around the whole browser, tried first: Chromium hangs.)
 *
 * By how many days stands in the browser's user agent: Chromium keeps a worker's script over a restart, so that a
 * number written into it would stay as it was. `daysAhead` is a global, so that a worker that runs can be moved on;
 * so is `clock`, a moment in a zone (`2027-03-28T00:10:00+01:00[Europe/Berlin]`) at which it then stands.
 */
export function copyWithClock(dist: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'feedkeeper-clock-'));
  cpSync(dist, copy, { recursive: true });
  writeFileSync(join(copy, 'clock.js'), AHEAD);
  for (const screen of ['popup.html', 'options.html']) {
    const html = readFileSync(join(dist, screen), 'utf8');
    const moved = html.replace('<script', '<script src="/clock.js"></script>\n    <script');
    writeFileSync(join(copy, screen), moved);
  }
  const background = readFileSync(join(dist, 'background.js'), 'utf8');
  writeFileSync(join(copy, 'background.js'), `${AHEAD}\n${background}`);
  return copy;
}

/** Starts Chromium with its clock so many days ahead. */
export function daysAheadArgument(daysAhead: number): string {
  return `--user-agent=Mozilla/5.0 (X11; Linux x86_64) Chrome/144.0.0.0 daysAhead/${daysAhead}`;
}

const AHEAD = `globalThis.daysAhead = Number(/daysAhead.(\\d+)/.exec(navigator.userAgent)?.[1] ?? 0);
  {
    const now = Temporal.Now;
    const real = now.zonedDateTimeISO.bind(now);
    now.zonedDateTimeISO = (zone) => {
      if (!globalThis.clock) return real(zone).add({ days: globalThis.daysAhead });
      const set = Temporal.ZonedDateTime.from(globalThis.clock);
      return zone === undefined ? set : set.withTimeZone(zone);
    };
    now.plainDateISO = (zone) => now.zonedDateTimeISO(zone).toPlainDate();
    now.plainDateTimeISO = (zone) => now.zonedDateTimeISO(zone).toPlainDateTime();
    now.plainTimeISO = (zone) => now.zonedDateTimeISO(zone).toPlainTime();
    now.instant = () => now.zonedDateTimeISO().toInstant();
  }`;
