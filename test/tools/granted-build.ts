import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../e2e/browser.ts';

/**
 * A copy of the build that was given these origins beforehand: the browser's prompt needs a window, and
 * here is none. The build itself asks, and the browser tests answer its prompt.
 */
export function grantedBuild(origins: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'feedkeeper-granted-'));
  cpSync(DIST, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = origins.map((origin) => `${origin}/*`);
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
