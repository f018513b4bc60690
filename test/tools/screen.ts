import { spawn } from 'node:child_process';
import { ensureProgram } from './find-browser.ts';

/** A screen that windows can open on. */
export type Screen = { display: string; stop: () => void };

let virtual: Promise<Screen> | null = null;

/** Whether this machine has a screen of its own. */
export function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** One virtual screen for this process, of a known size, started when first asked for. */
export function virtualScreen(): Promise<Screen> {
  virtual ??= start();
  return virtual;
}

async function start(): Promise<Screen> {
  const xvfb = ensureProgram('Xvfb', 'xvfb');
  if (!xvfb.ok) throw new Error(xvfb.say);
  // The server picks a free number itself and writes it to the descriptor it is given.
  const server = spawn(
    xvfb.path,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = (): void => {
    server.kill();
  };
  process.once('exit', stop);
  const display = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (text) => resolve(`:${String(text).trim()}`));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  server.unref();
  return { display, stop };
}
