import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { Counted } from './ci-playwright-report.ts';

/** Where the reporter writes, as `Counted`. */
export const VITEST_REPORT = resolve(import.meta.dirname, '../results/unit.json');

/** Vitest's own JSON report leaves out why a test was skipped: this one says it. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    const counted: Counted = {
      passed: 0,
      failed: errors.map((error) => error.message),
      skipped: [],
      flaky: [],
    };
    for (const module of modules) count(module, counted);
    mkdirSync(resolve(VITEST_REPORT, '..'), { recursive: true });
    writeFileSync(VITEST_REPORT, JSON.stringify(counted));
  }
}

function count(module: TestModule, counted: Counted): void {
  for (const error of module.errors())
    counted.failed.push(`${module.relativeModuleId}: ${error.message}`);
  for (const test of module.children.allTests()) {
    const title = `${module.relativeModuleId} › ${test.fullName}`;
    const result = test.result();
    if (result.state === 'passed') {
      counted.passed += 1;
      if (test.diagnostic()?.flaky)
        counted.flaky.push({
          title,
          reason: result.errors?.[0]?.message ?? 'no error was reported',
        });
    } else if (result.state === 'skipped')
      counted.skipped.push({ title, reason: result.note ?? 'the title says why' });
    else counted.failed.push(title);
  }
}
