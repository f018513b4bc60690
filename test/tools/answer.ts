/** What a command answers: its contract as JSON, the same for people, and whether all is well. */
export type Answer = { ok: boolean; json: unknown; text: string };

/** Problems as lines for people. */
export function problemLines(problems: readonly { path: string; message: string }[]): string {
  return problems.map(({ path, message }) => `  ${path || '(file)'}: ${message}`).join('\n');
}
