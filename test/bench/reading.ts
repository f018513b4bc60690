import { benchGuide } from './reading/bench-guide.ts';
import { cpuClock } from './reading/cpu-time.ts';
import type { Steps } from './reading/in-page.ts';
import { pageOf, startChromium } from './reading/page-of.ts';

/** How many accounts, and how often each way of reading is measured. */
const COUNT = Number(process.env.COUNT ?? 10_000);
const ROUNDS = Number(process.env.ROUNDS ?? 9);

/** What may be asked of a page, beside a plain scan of it in the same run. */
const LIMITS = { blocks: 1.5, reading: 4, again: 0.05 };

/** Milliseconds that a page made to hold a reader up may cost. */
const WORST = 100;

/** No page waits longer while it is read. */
const LONGEST_WAIT = 50;

/** The first rounds are the compiler's. */
const WARM = 3;

const MEASURED = ['plain', 'blocks', 'reading', 'again'] as const;
type Measured = (typeof MEASURED)[number];

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0;

/** Round by round, so that a moment in which the machine was slow weighs on both. */
const pairs = (of: readonly number[], by: readonly number[]): number[] =>
  of.map((time, round) => time / (by[round] ?? Number.NaN));

const times = (ratios: readonly number[]): string =>
  `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;

const browser = await startChromium();
try {
  const page = await pageOf(browser);
  await page.evaluate(
    async ([guide, count]) => {
      const path = '/test/bench/reading/in-page.ts';
      Object.assign(globalThis, { steps: await (await import(path)).prepare(guide, count) });
    },
    [benchGuide, COUNT] as const,
  );
  const clock = await cpuClock(browser);
  const run = async (step: keyof Steps): Promise<{ took: number; gave: number }> => {
    const start = clock();
    const gave = Number(await page.evaluate(`steps.${step}()`));
    return { took: clock() - start, gave };
  };
  const took: Record<Measured, number[]> = { plain: [], blocks: [], reading: [], again: [] };
  for (let round = 0; round < ROUNDS + WARM; round++) {
    for (const step of MEASURED) {
      if (step === 'again') await run('change');
      // What one step left behind is not swept up on another's account.
      await page.evaluate('gc()');
      const { took: time, gave } = await run(step);
      if (gave !== COUNT) throw new Error(`${step} read ${gave} of ${COUNT} accounts`);
      if (round >= WARM) took[step].push(time);
    }
  }
  const longest: number[] = [];
  for (let round = 0; round < 3; round++) longest.push((await run('longest')).gave);

  const row = (name: string, of: number[], rest: string): void =>
    console.log(
      `${name.padEnd(34)} ${median(of).toFixed(1).padStart(8)} ms  (${Math.min(...of).toFixed(1)}–${Math.max(...of).toFixed(1)})  ${rest}`,
    );
  const ratios = {
    blocks: pairs(took.blocks, took.plain),
    reading: pairs(took.reading, took.plain),
    again: pairs(took.again, took.reading),
  };
  console.log(
    `${COUNT} accounts, Chromium, time of the page's main thread, medians of ${ROUNDS} rounds; ratios are within a round`,
  );
  row('plain scan with check digits', took.plain, '');
  row(
    'accounts and blocks',
    took.blocks,
    `${times(ratios.blocks)} × plain, at most ${LIMITS.blocks}`,
  );
  row('whole reading', took.reading, `${times(ratios.reading)} × plain, at most ${LIMITS.reading}`);
  row(
    'again, after one row changed',
    took.again,
    `${(median(ratios.again) * 100).toFixed(1)} % of a reading, at most ${LIMITS.again * 100} %`,
  );
  row(
    'longest the page waited (clock)',
    longest,
    `at most ${LONGEST_WAIT} ms on a machine at rest`,
  );
  const over = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
    (name) => median(ratios[name]) > LIMITS[name],
  );
  if (over.length > 0) console.log(`Over the limit: ${over.join(', ')}`);
  const worst = await page.evaluate(
    async () => (await import('/test/bench/reading/in-page.ts' as string)).worstNames as string[],
  );
  const slow: string[] = [];
  for (const name of worst) {
    await page.evaluate(
      async ([guide, name]) => {
        const { prepareWorst } = await import('/test/bench/reading/in-page.ts' as string);
        Object.assign(globalThis, { worst: prepareWorst(guide, name) });
      },
      [benchGuide, name] as const,
    );
    const took: number[] = [];
    for (let round = 0; round < 5; round++) {
      const start = clock();
      await page.evaluate('worst()');
      took.push(clock() - start);
    }
    row(`worst: ${name}`, took, `at most ${WORST} ms`);
    if (median(took) > WORST) slow.push(name);
  }
  if (slow.length > 0) console.log(`Too slow: ${slow.join(', ')}`);
  over.push(...(slow as typeof over));
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
