/** What stands in for Vitest in the tests: they are gathered, to be run again and again in one process. */
export { expect, vi } from 'vitest';

type Step = () => unknown;
export type GatheredTest = { name: string; run: Step; before: Step[]; after: Step[] };

export const tests: GatheredTest[] = [];

let around: { path: string[]; before: Step[]; after: Step[] } = { path: [], before: [], after: [] };

/** Begins a file of tests. */
export function gatherFrom(file: string): void {
  around = { path: [file], before: [], after: [] };
}

type Each = (name: string, run: (...row: unknown[]) => unknown) => void;

/** `%s` of a title. */
function titled(name: string, row: readonly unknown[]): string {
  let next = 0;
  return name.replace(/%[sdioj]/g, () => String(row[next++]));
}

function eachOf(one: (name: string, run: Step) => void, cases: Iterable<unknown>): Each {
  return (name, run) => {
    for (const given of cases) {
      const row = Array.isArray(given) ? given : [given];
      one(titled(name, row), () => run(...row));
    }
  };
}

function addTest(name: string, run: Step): void {
  const { path, before, after } = around;
  tests.push({ name: [...path, name].join(' > '), run, before, after });
}

function addSuite(name: string, fill: Step): void {
  const outside = around;
  const { path, before, after } = outside;
  around = { path: [...path, name], before: [...before], after: [...after] };
  fill();
  around = outside;
}

const skip = (): void => {};

export const it = Object.assign(addTest, {
  each: (cases: Iterable<unknown>) => eachOf(addTest, cases),
  skipIf: (isSkipped: boolean) => (isSkipped ? skip : addTest),
});
export { it as test };
export const describe = Object.assign(addSuite, {
  each: (cases: Iterable<unknown>) => eachOf(addSuite, cases),
  skipIf: (isSkipped: boolean) => (isSkipped ? skip : addSuite),
});

export const beforeAll = (run: Step): unknown => run();
export const beforeEach = (run: Step): unknown => around.before.push(run);
export const afterEach = (run: Step): unknown => around.after.push(run);
