// @vitest-environment happy-dom
import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'vitest';
import { corpus } from '../../bench/corpus/corpus.ts';
import { cachesAreLoaded, emptyCaches } from './caches.ts';
import { expect, type GatheredTest, it as gather, gatherFrom, tests } from './gathered-tests.ts';
import { MUTANTS_FILE, type Mutant, VERDICTS_FILE, type Verdict, verdictsIn } from './mutant.ts';
import { watch } from './watchdog.ts';

/** What the instrumented sources ask, by Stryker's own names. */
type Switch = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: Coverage;
};
type Hits = Record<string, number>;
type Coverage = { static: Hits; perTest: Record<string, Hits> };

const sources = globalThis as { __stryker__?: Switch };
sources.__stryker__ ??= {};
const mutantSwitch = sources.__stryker__;

const root = resolve(import.meta.dirname, '../../..');
const verdicts = resolve(root, VERDICTS_FILE);
const watchdog = await watch(verdicts);

/** These measure time. */
const NOT_RUN = /worst-case/;
/** Of each layout of the corpus. */
const PAGES = 6;
/** What the tests that a mutant is tried on take together without it, at most; and how long each is waited for. */
const MUTANT_MS = 30_000;
const TEST_SECONDS = 20;

/** The tables of languages take seconds to make: they are kept, but where they may be others. */
const isOfLanguages = (file: string): boolean => file.includes('/intl-');

async function gatherAll(): Promise<void> {
  const files = import.meta.glob([
    '../../extension/page/read/*.test.ts',
    '../../core/reading/*.test.ts',
    '../../providers/pages.test.ts',
  ]);
  for (const [file, load] of Object.entries(files)) {
    if (NOT_RUN.test(file)) continue;
    gatherFrom(file);
    await load();
  }
  gatherFrom('corpus');
  const { score } = await import('../../bench/corpus/score.ts');
  const byLayout = Map.groupBy(corpus(690, 1), ({ id }) => id.split(' ')[1]);
  const first = new Map<string, string>();
  for (const pages of byLayout.values())
    for (const page of pages.slice(0, PAGES))
      gather(page.id, () => {
        const read = JSON.stringify(score([page]).failures);
        if (!first.has(page.id)) first.set(page.id, read);
        expect(read).toBe(first.get(page.id));
      });
  cachesAreLoaded();
}

function emptyPage(): void {
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  document.head.innerHTML = '';
  document.body.innerHTML = '';
}

/** Whether it passes on an empty page, with these caches empty. */
async function passes(
  { run, before, after }: GatheredTest,
  isEmptied: (file: string) => boolean,
): Promise<boolean> {
  await new Promise((done) => setImmediate(done));
  emptyPage();
  emptyCaches(isEmptied);
  let isPassed = true;
  try {
    for (const step of before) await step();
    await inTime(run());
  } catch {
    isPassed = false;
  }
  for (const step of after)
    try {
      await step();
    } catch {
      isPassed = false;
    }
  watchdog.ended();
  return isPassed;
}

/** Counts its own seconds, so that a run that somebody stops for a while is not late. */
function inTime(ran: unknown): unknown {
  if (!(ran instanceof Promise)) return ran;
  const late = Promise.withResolvers<never>();
  let seconds = 0;
  const timer = setInterval(() => {
    if (++seconds >= TEST_SECONDS) late.reject(new Error('too late'));
  }, 1000);
  return Promise.race([ran, late.promise]).finally(() => clearInterval(timer));
}

type Passing = { test: GatheredTest; hits: Hits; ms: number; kills: number };

/** Every test once, without a mutant: those that pass, and what each comes by. */
async function runAll(): Promise<Passing[]> {
  const passing: Passing[] = [];
  for (const [index, test] of tests.entries()) {
    mutantSwitch.currentTestId = String(index);
    const began = performance.now();
    if (await passes(test, (file) => !isOfLanguages(file))) {
      const hits = mutantSwitch.mutantCoverage?.perTest[index] ?? {};
      passing.push({ test, hits, ms: performance.now() - began, kills: 0 });
    } else console.log(`left out, since it fails without a mutant: ${test.name}`);
  }
  mutantSwitch.currentTestId = undefined;
  return passing;
}

async function stateOf(
  { id, file }: Mutant,
  passing: Passing[],
  atLoad: ReadonlySet<string>,
): Promise<Verdict['state']> {
  const hits = passing.filter(({ hits }) => hits[id]);
  if (hits.length === 0) return atLoad.has(id) ? 'atLoad' : 'unreached';
  // A table is made for the first who asks, and serves all.
  const asked = isOfLanguages(file) ? [...passing] : hits;
  const near = `/${file.split('/').slice(0, -1).join('/')}/`;
  const isFar = ({ test }: Passing): number => (test.name.includes(near) ? 0 : 1);
  asked.sort((a, b) => b.kills - a.kills || isFar(a) - isFar(b) || a.ms - b.ms);
  const limit = Math.max(...hits.map(({ hits }) => hits[id] ?? 0)) * 100 + 1000;
  const emptied = (cache: string): boolean => isOfLanguages(file) || !isOfLanguages(cache);
  watchdog.on(id);
  let ms = 0;
  turnOn(id, limit, emptied);
  for (const each of asked) {
    ms += each.ms;
    mutantSwitch.hitCount = 0;
    if (!(await passes(each.test, ofPages))) {
      turnOff(emptied);
      each.kills++;
      if (await passes(each.test, ofPages)) break;
      // It fails without the mutant too, when it runs for the second time.
      console.log(`left out, since it passes once only: ${each.test.name}`);
      passing.splice(passing.indexOf(each), 1);
      turnOn(id, limit, emptied);
    }
    if (ms > MUTANT_MS) break;
  }
  const state = mutantSwitch.activeMutant === undefined ? 'killed' : 'survived';
  if (state === 'survived') turnOff(emptied);
  watchdog.on(null);
  return state;
}

type Emptied = (cache: string) => boolean;
const ofPages: Emptied = (cache) => cache.startsWith('extension');

function turnOn(id: string, limit: number, emptied: Emptied): void {
  emptyCaches(emptied);
  mutantSwitch.activeMutant = id;
  mutantSwitch.hitLimit = limit;
}

function turnOff(emptied: Emptied): void {
  mutantSwitch.activeMutant = undefined;
  mutantSwitch.hitCount = undefined;
  emptyCaches(emptied);
}

it('every mutant is tried on the tests that come by it', async () => {
  await gatherAll();
  const passing = await runAll();
  const atLoad = new Set(Object.keys(mutantSwitch.mutantCoverage?.static ?? {}));
  const mutants: Mutant[] = JSON.parse(readFileSync(resolve(root, MUTANTS_FILE), 'utf8'));
  const judged = new Set(verdictsIn(verdicts).map(({ id }) => id));
  for (const mutant of mutants) {
    if (judged.has(mutant.id)) continue;
    const verdict: Verdict = { id: mutant.id, state: await stateOf(mutant, passing, atLoad) };
    appendFileSync(verdicts, `${JSON.stringify(verdict)}\n`);
  }
});
