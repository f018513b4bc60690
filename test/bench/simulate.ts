import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { addTallies, emptyTally } from './simulate/judge.ts';
import { addOutcomes, type Outcome } from './simulate/others.ts';
import { runInThread } from './simulate/part.ts';

/** `npm run simulate -- --users 1000 --years 3 --seed 1`: nobody loses a feed by surprise, in a thousand invented lives. */
const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '1000' },
    years: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const [users, years, seed] = [Number(values.users), Number(values.years), Number(values.seed)];
const days = Math.round(years * 365.25);
const started = performance.now();
const threads = Math.min(availableParallelism(), 8);
const share = Math.ceil(users / threads);
const parts = await Promise.all(
  Array.from({ length: threads }, (_, i) =>
    runInThread({ first: i * share, last: Math.min(users, (i + 1) * share), days, seed }),
  ),
);
const tally = parts.map((part) => part.tally).reduce(addTallies, emptyTally());
const outcomes = parts.map((part) => part.outcomes).reduce<Outcome[]>(addOutcomes, []);

const knowable = tally.unannounced + tally.announced + tally.closed;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${users} users, ${years} years, seed ${seed}, ${seconds} s; ${tally.renewals} renewals`,
);
console.log(`lapses whose end the ledger knew: ${knowable}`);
console.log(`  announced a day ahead or earlier: ${tally.announced}`);
console.log(`  not announced, though the browser was open in time: ${tally.unannounced}`);
console.log(
  `  browser closed on all those days: ${tally.closed}, told when next opened: ${tally.toldAfter}`,
);
console.log(`lapses that no ledger could know (early, never said, dropped): ${tally.unknowable}`);
console.log(
  `false alarms: ${tally.falseAlarms}; told twice: ${tally.twice}; lost: ${tally.lost}; told while the clock was days off: ${tally.byWrongClock}`,
);
console.log('');
console.log(
  'way of reminding                 per user and month   lapses not announced   reminders for nothing',
);
line(
  'Feedkeeper',
  tally.reminders,
  percent(tally.unannounced, knowable),
  percent(tally.falseAlarms, tally.reminders),
);
for (const { name, reminders, lapses, unannounced, falseAlarms } of outcomes) {
  line(name, reminders, percent(unannounced, lapses), percent(falseAlarms, reminders));
}

const failed = tally.unannounced + tally.falseAlarms + tally.twice + tally.lost;
if (failed > 0)
  console.error('expected no lapse unannounced, no false alarm, nothing told twice, nothing lost');
process.exitCode = failed > 0 || knowable === 0 ? 1 : 0;

function line(name: string, reminders: number, unannounced: string, nothing: string): void {
  const perMonth = (reminders / tally.userMonths).toFixed(2);
  console.log(
    `${name.padEnd(33)}${perMonth.padStart(18)}${unannounced.padStart(23)}${nothing.padStart(24)}`,
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;
}
