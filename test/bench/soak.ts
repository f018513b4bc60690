import { setTimeout as wait } from 'node:timers/promises';
import { built } from './built.ts';
import { Day, type Heaps } from './soak/day.ts';
import { SPEED, withFastClock } from './soak/fast-clock.ts';

/** `npm run soak [navigations]`: eight hours of browsing, by a clock that runs 60 times as fast, and what they leave. */
const HOURS = 8;
const ALL = 2000;
const GROWTH = 1.1;
const HOUR = 3_600_000;

const navigations = Number(process.argv[2] ?? ALL);
const hours = (HOURS * navigations) / ALL;
/** Before the first look at the heaps: code is compiled and caches are filled by then. */
const WARM = Math.min(100, Math.ceil(navigations / 4));

const clock = withFastClock(built());
const day = await Day.begin(clock);
const problems: string[] = [];
try {
  for (let turn = 0; turn < WARM; turn++) await day.go(turn);
  await day.seeEverySection();
  const before = await day.heaps();
  console.log(`warm after ${elapsed()} s`);
  const began = clock.now();
  for (let turn = 0; turn < navigations; turn++) {
    await day.go(turn);
    if (turn % 100 === 99) console.log(`${turn + 1} navigations, ${elapsed()} s`);
    // No faster than the clock: the hours are as many as the pages.
    const early = began + ((turn + 1) / navigations) * hours * HOUR - clock.now();
    if (early > 0) await wait(early / SPEED);
  }
  const passed = (clock.now() - began) / HOUR;
  const after = await day.heaps();
  // It rings at midnight, which the eight hours hold, and is set for the next.
  if (clock.fast(await day.nextAlarm()) < clock.now())
    problems.push('the alarm of the day was not set anew');
  console.log(
    `${navigations} navigations, ${passed.toFixed(1)} hours, ${day.cards} looks at the card, ${day.popups} at the popup`,
  );
  for (const name of Object.keys(before) as (keyof Heaps)[]) {
    const ratio = after[name] / before[name];
    console.log(
      `heap of ${name}: ${MB(before[name])} → ${MB(after[name])} MB (× ${ratio.toFixed(2)})`,
    );
    if (ratio > GROWTH)
      problems.push(`the heap of ${name} grew by ${Math.round((ratio - 1) * 100)} %`);
  }
  const left = await day.leftAfterGivingBack();
  console.log(`left on a page whose site was given back: ${JSON.stringify(left)}`);
  if (!Array.isArray(left) || left.length > 0)
    problems.push('something was left on a page without a guide');
  problems.push(...day.problems, ...day.devtools.errors);
} finally {
  await day.end();
}
for (const problem of new Set(problems)) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? 'Nothing was left, nothing went wrong.' : 'Not well.');
process.exitCode = problems.length === 0 ? 0 : 1;

function elapsed(): string {
  return (performance.now() / 1000).toFixed(0);
}

function MB(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
