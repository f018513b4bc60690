import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../e2e/browser.ts';
import type { Served } from '../sites/server.ts';
import { demoArguments } from './demo-chromium.ts';

/** Opens the browser as a user has it, with the extension, in a profile that is thrown away. Resolves when it is closed. */
export async function openWindow(path: string, served: Served, address: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'feedkeeper-demo-'));
  const asRoot = process.getuid?.() === 0;
  const browser = spawn(
    path,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      ...(asRoot ? ['--no-sandbox'] : []),
      `--load-extension=${DIST}`,
      ...demoArguments(served, 'open'),
      address,
    ],
    { stdio: 'ignore' },
  );
  const stop = (): void => {
    browser.kill();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await new Promise((closed) => browser.once('exit', closed));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
