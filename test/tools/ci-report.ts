/** A test that did not run, or not at the first try, and why. */
export type NotPlain = { title: string; reason: string };

/** What one part of the whole test came to. */
export type PartResult = {
  name: string;
  passed: number;
  failed: string[];
  skipped: NotPlain[];
  /** Passed, but not at the first try. */
  flaky: NotPlain[];
  seconds: number;
  /** What it printed; shown where something failed. */
  output: string;
};

/** The line that the whole test ends with. */
export function lastLine(results: readonly PartResult[]): string {
  const count = (of: (result: PartResult) => number): number =>
    results.reduce((sum, result) => sum + of(result), 0);
  const skipped = count((result) => result.skipped.length);
  const line = `${count((result) => result.passed)} passed, ${count((result) => result.failed.length)} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** Everything a reader needs before that line: each part, each failure with its output, each skipped test. */
export function summary(results: readonly PartResult[]): string {
  const lines: string[] = [];
  for (const result of results)
    for (const title of result.failed) lines.push(`FAILED  ${result.name}: ${title}`);
  for (const result of results)
    if (result.failed.length > 0) lines.push(`\n--- ${result.name} printed ---\n${result.output}`);
  for (const result of results)
    for (const { title, reason } of result.skipped)
      lines.push(`SKIPPED ${result.name}: ${title} — ${reason}`);
  for (const result of results)
    for (const { title, reason } of result.flaky)
      lines.push(`FLAKY   ${result.name}: ${title} — ${reason}`);
  return lines.join('\n');
}

/** One line a part, as soon as it has ended. */
export function partLine(result: PartResult): string {
  const mark = result.failed.length > 0 ? '✗' : '✓';
  const skipped = result.skipped.length > 0 ? `, ${result.skipped.length} skipped` : '';
  return `${mark} ${result.name}: ${result.passed} passed, ${result.failed.length} failed${skipped} (${result.seconds.toFixed(0)} s)`;
}
