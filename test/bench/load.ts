import type { CDPSession, Page } from 'playwright-core';
import { type OpenedChromium, openChromium } from '../e2e/browser.ts';
import { turnOnSite } from '../e2e/screens.ts';
import { createDemo } from '../sites/demo.ts';
import { DASHBOARD, MARKETING } from '../sites/hosts.ts';
import { serve } from '../sites/server.ts';
import { demoArguments } from '../tools/demo-chromium.ts';
import { built } from './built.ts';
import { buildBare } from './load/bare.ts';
import { bytesTable } from './load/bytes.ts';

const ROUNDS = 9;
/** After the page has loaded: what comes later counts too. */
const SETTLED = 700;
/** A page no guide knows may differ by no more than this: what two runs of the same page differ by, and some. */
const NOISE = 1.1;
const COLD = 1.3;

const PAGES = {
  'a page no guide knows': `${MARKETING}/en`,
  'a guided page': `${DASHBOARD}/live/accounts?as=table&list=ready`,
};

const dist = built();
const served = await serve(createDemo().respond);
const args = demoArguments(served, 'closed');
const bare = await buildBare();
const ours = await openChromium({ dist, headed: true, locale: 'en-US', args });
const other = await openChromium({ dist: bare, locale: 'en-US', args });
const problems: string[] = [];
try {
  console.log(`${bytesTable(dist, bare)}\n`);
  await turnOnSite(ours, 'Ponto', new URL(DASHBOARD).host);
  const lines: string[] = [];
  for (const [name, url] of Object.entries(PAGES)) {
    // The browser of the bare extension has no script on these pages.
    const [on, off] = await byTurns([() => cpuOfLoad(ours, url), () => cpuOfLoad(other, url)]);
    lines.push(`| CPU of ${name}, ms | ${spread(on)} | ${spread(off)} |`);
    if (url === PAGES['a page no guide knows'] && median(on) > NOISE * median(off) + 3)
      problems.push(`${name} takes ${median(on).toFixed(0)} ms, ${median(off).toFixed(0)} without`);
  }
  const asks = await Promise.all([coldAnswers(ours, 'tab/look'), coldAnswers(other, 'hello')]);
  const [cold, bareCold] = await byTurns(asks);
  lines.push(`| background, killed → answer, ms | ${spread(cold)} | ${spread(bareCold)} |`);
  if (median(cold) > COLD * median(bareCold))
    problems.push(
      `the background answers after ${median(cold).toFixed(0)} ms, a bare one after ${median(bareCold).toFixed(0)}`,
    );
  console.log(
    `| medians of ${ROUNDS} (least–most) | Feedkeeper | beside it |\n| --- | --- | --- |`,
  );
  console.log(lines.join('\n'));
} finally {
  await ours.close();
  await other.close();
  await served.stop();
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** In turns, so that a machine that grows slower is slower for all; the first round warms up. */
async function byTurns(
  sides: [() => Promise<number>, () => Promise<number>],
): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++)
    for (const side of [0, 1] as const) {
      const time = await sides[side]();
      if (round > 0) times[side].push(time);
    }
  return times;
}

/** What the page's main thread computes for one load, in its own time: other work on the machine does not count. */
async function cpuOfLoad({ context }: OpenedChromium, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForTimeout(SETTLED);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Kills the worker, and asks it something: the answer's time. */
async function coldAnswers(opened: OpenedChromium, type: string): Promise<() => Promise<number>> {
  const page = await opened.options();
  const session = await opened.context.newCDPSession(page);
  await session.send('ServiceWorker.enable' as never);
  return () => coldAnswer(page, session, type);
}

async function coldAnswer(page: Page, session: CDPSession, type: string): Promise<number> {
  await session.send('ServiceWorker.stopAllWorkers' as never);
  await page.waitForTimeout(300);
  const { answer, took } = await page.evaluate(async (asked) => {
    const { runtime, tabs } = Reflect.get(globalThis, 'chrome');
    const message = asked === 'hello' ? asked : { type: asked, tab: (await tabs.getCurrent()).id };
    const start = performance.now();
    const answer: unknown = await runtime.sendMessage(message);
    return { answer, took: performance.now() - start };
  }, type);
  // A worker that fails at once would be the fastest.
  if (answer === null) throw new Error(`the background could not answer ${type}`);
  return took;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
}
