import * as v from 'valibot';
import type { NotPlain } from './ci-report.ts';

const Test = v.object({
  status: v.string(),
  annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string()) })),
  results: v.array(v.object({ error: v.optional(v.object({ message: v.optional(v.string()) })) })),
});
type Suite = {
  title: string;
  specs?: { title: string; tests: v.InferOutput<typeof Test>[] }[] | undefined;
  suites?: Suite[] | undefined;
};
const Suite: v.GenericSchema<Suite> = v.object({
  title: v.string(),
  specs: v.optional(v.array(v.object({ title: v.string(), tests: v.array(Test) }))),
  suites: v.optional(v.array(v.lazy(() => Suite))),
});
const Report = v.object({
  suites: v.array(Suite),
  errors: v.array(v.object({ message: v.optional(v.string()) })),
});

/** How many tests of a runner passed, which failed, which were left out, and which passed at a second try only. */
export type Counted = {
  passed: number;
  failed: string[];
  skipped: NotPlain[];
  flaky: NotPlain[];
};

/** Playwright's JSON report. A test that passed at a later try has passed, and is named with what failed at first. */
export function countPlaywright(report: unknown): Counted {
  const { suites, errors } = v.parse(Report, report);
  const counted: Counted = { passed: 0, failed: [], skipped: [], flaky: [] };
  for (const error of errors) counted.failed.push(error.message ?? 'the runner itself failed');
  for (const suite of suites) count(suite, [], counted);
  return counted;
}

function count(suite: Suite, above: string[], counted: Counted): void {
  const path = [...above, suite.title].filter(Boolean);
  for (const spec of suite.specs ?? [])
    for (const test of spec.tests) {
      const title = [...path, spec.title].join(' › ');
      if (test.status === 'expected' || test.status === 'flaky') counted.passed += 1;
      if (test.status === 'flaky') counted.flaky.push({ title, reason: failureOf(test) });
      if (test.status === 'skipped') counted.skipped.push({ title, reason: reasonOf(test) });
      if (test.status === 'unexpected') counted.failed.push(title);
    }
  for (const inner of suite.suites ?? []) count(inner, path, counted);
}

function reasonOf(test: v.InferOutput<typeof Test>): string {
  const said = test.annotations.find(({ description }) => description)?.description;
  return said ?? 'did not run, since a test that it goes on from failed';
}

/** What the first try that failed said, cut: a whole call log is a page. */
function failureOf(test: v.InferOutput<typeof Test>): string {
  const said = test.results.find(({ error }) => error)?.error?.message;
  return said?.slice(0, 2000) ?? 'no error was reported';
}
