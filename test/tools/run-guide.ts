import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { guideCommand, type Run } from './guide-command.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the guide command as a tester does, in a process of its own. */
export function spawnGuide(...args: string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/tools/guide.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same in this process: a second is saved each time. */
export async function runGuide(...args: string[]): Promise<Run & { json: () => unknown }> {
  const run = await guideCommand(args);
  return { ...run, json: () => JSON.parse(run.stdout) };
}
