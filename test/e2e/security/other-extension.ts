import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Another extension that the user has: one page, which any page may frame and fetch, and no permission. Its worker asks
 * for an address, by which the watch of requests is seen to see. Chrome makes its id of its folder.
 */
export function otherExtension(): { folder: string; id: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'other-extension-')));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'worker.js' },
    web_accessible_resources: [{ resources: ['page.html'], matches: ['<all_urls>'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  writeFileSync(join(folder, 'worker.js'), "fetch('https://nobody.example.com/').catch(() => {});");
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...hash]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
  return { folder, id };
}
