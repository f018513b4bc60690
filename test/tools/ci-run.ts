import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The repository's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** What a command printed, and whether it ended well. */
export type Ran = { ok: boolean; output: string; seconds: number };

/** Runs a tool of node_modules/.bin, without input, for at most so many seconds. */
export async function run(command: string, args: string[], atMost: number): Promise<Ran> {
  const began = performance.now();
  const child = spawn(resolve(ROOT, 'node_modules/.bin', command), args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    // A group of its own, so that what it started is stopped with it.
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    output += part;
  });
  const timer = setTimeout(() => {
    output += `\nstopped after ${atMost} s`;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, atMost * 1000);
  const code = await new Promise<number | null>((done) => {
    child.once('error', (error) => {
      output += error.message;
      done(1);
    });
    child.once('close', done);
  });
  clearTimeout(timer);
  return { ok: code === 0, output, seconds: (performance.now() - began) / 1000 };
}
