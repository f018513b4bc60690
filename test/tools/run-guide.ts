import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the guide command as a tester does. */
export function runGuide(...args: string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
  json: () => unknown;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/tools/guide.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}
