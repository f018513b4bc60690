import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A page of an origin that nobody has: what it keeps is its own, and nothing is asked of a network. */
export const PAGE_URL = 'https://storage.invalid/';

export function findBrowserPath(): string {
  const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const path = paths.find((one) => existsSync(one));
  if (!path) throw new Error(`no Chromium at ${paths.join(', ')}: apt-get install chromium`);
  return path;
}

/** A script of this folder and all that it imports, as one text. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, '..', file), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
