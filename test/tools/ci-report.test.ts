import { describe, expect, it } from 'vitest';
import { countPlaywright } from './ci-playwright-report.ts';
import { lastLine, type PartResult, summary } from './ci-report.ts';

function part(passed: number, failed: string[], skipped: PartResult['skipped'] = []): PartResult {
  return {
    name: 'unit',
    passed,
    failed,
    skipped,
    flaky: [],
    seconds: 1,
    output: 'Expected 1, received 2',
  };
}

describe('the last line of the whole test', () => {
  it.each([
    [[part(3, [])], '3 passed, 0 failed'],
    [[part(3, []), part(2, ['a'])], '5 passed, 1 failed'],
    [[part(1, [], [{ title: 'b', reason: 'no browser' }])], '1 passed, 0 failed, 1 skipped'],
    [[], '0 passed, 0 failed'],
  ])('sums %j', (results, expected) => {
    expect(lastLine(results)).toBe(expected);
  });

  it('comes after each failure with its output, and each skipped test with its reason', () => {
    const text = summary([part(0, ['adds up'], [{ title: 'opens', reason: 'no browser' }])]);
    expect(text).toContain('FAILED  unit: adds up');
    expect(text).toContain('Expected 1, received 2');
    expect(text).toContain('SKIPPED unit: opens — no browser');
  });

  it('comes after each test that passed at a later try only', () => {
    const flaky = [{ title: 'presses', reason: 'not seen' }];
    expect(summary([{ ...part(1, []), flaky }])).toBe('FLAKY   unit: presses — not seen');
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [
      {
        status,
        annotations: description ? [{ type: 'skip', description }] : [],
        results: status === 'flaky' ? [{ error: { message: 'not seen' } }, {}] : [{}],
      },
    ],
  });

  it('counts nested suites, names skipped tests, and one that passed at a second try', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('one', 'expected'), spec('two', 'skipped', 'no Firefox')],
          suites: [{ title: 'inner', specs: [spec('three', 'unexpected'), spec('four', 'flaky')] }],
        },
      ],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 2,
      failed: ['a.spec.ts › inner › three'],
      skipped: [{ title: 'a.spec.ts › two', reason: 'no Firefox' }],
      flaky: [{ title: 'a.spec.ts › inner › four', reason: 'not seen' }],
    });
  });

  it('counts a failure of the runner itself', () => {
    const report = { errors: [{ message: 'no tests found' }], suites: [] };
    expect(countPlaywright(report).failed).toEqual(['no tests found']);
  });
});
