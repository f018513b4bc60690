import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How much faster the extension's clock runs. */
export const SPEED = 60;

/** A clock that began at eight in the evening, so that eight hours hold a midnight and its reminders. */
export type FastClock = { dist: string; now: () => number; fast: (real: number) => number };

/**
 * A copy of the build whose clock is fast: dates, `performance.now`, timers and alarms, in the content scripts, the
 * worker and the screens alike. In a content script, what watches and listens is counted (`soak.left()`).
 */
export function withFastClock(dist: string): FastClock {
  const copy = mkdtempSync(join(tmpdir(), 'feedkeeper-soak-'));
  cpSync(dist, copy, { recursive: true });
  const real = Date.now();
  const start = new Date(new Date(real).setHours(20, 0, 0, 0)).getTime();
  const lines = readFileSync(join(import.meta.dirname, 'prelude.js'), 'utf8')
    .replace('speed: SPEED', `speed: ${SPEED}`)
    .replace('real: REAL', `real: ${real}`)
    .replace('start: START', `start: ${start}`);
  writeFileSync(join(copy, 'clock.js'), lines);
  for (const screen of ['popup.html', 'options.html']) {
    const html = readFileSync(join(dist, screen), 'utf8');
    writeFileSync(
      join(copy, screen),
      html.replace('<script', '<script src="/clock.js"></script>\n<script'),
    );
  }
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js')))
    writeFileSync(join(copy, file), `${lines}\n${readFileSync(join(dist, file), 'utf8')}`);
  const fast = (at: number): number => start + (at - real) * SPEED;
  return { dist: copy, fast, now: () => fast(Date.now()) };
}
