import { relative } from 'node:path';
import * as v from 'valibot';

/** One test of one report. */
export type Outcome = { file: string; title: string; ok: boolean };

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

/** Vitest's JSON report. */
export function ofVitest(report: unknown, root: string): Outcome[] {
  return v.parse(VitestReport, report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative(root, name),
      title: fullName,
      ok: status === 'passed',
    })),
  );
}

type Suite = {
  file: string;
  title: string;
  specs?: { title: string; ok: boolean; tests: { status: string }[] }[] | undefined;
  suites?: Suite[] | undefined;
};
const Suite: v.GenericSchema<Suite> = v.object({
  file: v.string(),
  title: v.string(),
  specs: v.optional(
    v.array(
      v.object({
        title: v.string(),
        ok: v.boolean(),
        tests: v.array(v.object({ status: v.string() })),
      }),
    ),
  ),
  suites: v.optional(v.array(v.lazy(() => Suite))),
});
const PlaywrightReport = v.object({ suites: v.array(Suite) });

/** Playwright's JSON report. A test that did not run has held nothing. */
export function ofPlaywright(report: unknown): Outcome[] {
  return v.parse(PlaywrightReport, report).suites.flatMap(ofSuite);
}

function ofSuite(suite: Suite): Outcome[] {
  const own = (suite.specs ?? []).map(({ title, ok, tests }) => ({
    file: `test/e2e/${suite.file}`,
    title,
    ok: ok && tests.every(({ status }) => status === 'expected'),
  }));
  return [...own, ...(suite.suites ?? []).flatMap(ofSuite)];
}
