import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the build whose clock is days ahead. This is all that is faked: before the product's own code, in the
 * background and in its screens, stands a line that moves `Temporal.Now`, the only clock that they ask. Alarms,
 * notifications and storage are the browser's. (libfaketime around the whole browser, tried first: Chromium hangs.)
 */
export type Clock = {
  dist: string;
  /** For whatever of the extension starts or loads from now on. */
  set: (daysAhead: number) => void;
};

export function copyWithClock(dist: string): Clock {
  const copy = mkdtempSync(join(tmpdir(), 'feedkeeper-clock-'));
  cpSync(dist, copy, { recursive: true });
  for (const screen of ['popup.html', 'options.html']) {
    const html = readFileSync(join(dist, screen), 'utf8');
    const moved = html.replace('<script', '<script src="/clock.js"></script>\n    <script');
    writeFileSync(join(copy, screen), moved);
  }
  const background = readFileSync(join(dist, 'background.js'), 'utf8');
  const set = (daysAhead: number): void => {
    writeFileSync(join(copy, 'clock.js'), ahead(daysAhead));
    writeFileSync(join(copy, 'background.js'), `${ahead(daysAhead)}\n${background}`);
  };
  set(0);
  return { dist: copy, set };
}

/** `daysAhead` stays a global, so that a worker that runs can be moved on. */
function ahead(daysAhead: number): string {
  return `globalThis.daysAhead = ${daysAhead};
  {
    const now = Temporal.Now;
    const real = now.zonedDateTimeISO.bind(now);
    now.zonedDateTimeISO = (zone) => real(zone).add({ days: globalThis.daysAhead });
    now.plainDateISO = (zone) => now.zonedDateTimeISO(zone).toPlainDate();
    now.plainDateTimeISO = (zone) => now.zonedDateTimeISO(zone).toPlainDateTime();
    now.plainTimeISO = (zone) => now.zonedDateTimeISO(zone).toPlainTime();
    now.instant = () => now.zonedDateTimeISO().toInstant();
  }`;
}
