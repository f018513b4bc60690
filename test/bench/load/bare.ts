import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'wxt';

/** The least that WXT builds: one of each entrypoint, with nothing in it. Gives the folder to load. */
export async function buildBare(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'feedkeeper-bare-'));
  await build({
    root: resolve(import.meta.dirname, 'bare'),
    configFile: false,
    outDir: out,
    outDirTemplate: 'bare',
    imports: false,
    manifestVersion: 3,
    manifest: { name: 'Bare', version: '1' },
    logger: silent,
  });
  return join(out, 'bare');
}

const nothing = (): void => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
