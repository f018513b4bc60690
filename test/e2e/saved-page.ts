import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../core/guide/guide.ts';
import { siteMatches } from '../../core/guide/site-match.ts';
import { PROVIDERS } from '../tools/load-guide.ts';
import { readJsonFile } from '../tools/read-text-file.ts';

/** The saved pages that a guide takes for this page of its own, as `odoo/dashboard-19`. */
export function savedPages(guide: Guide, page: string | undefined): string[] {
  const folder = join(PROVIDERS, guide.id, 'pages');
  return globSync('*.expect.json', { cwd: folder })
    .filter((name) => {
      const said = readJsonFile(join(folder, name)) as { page: string; url: string };
      const isOurs = guide.sites === 'asked' || siteMatches(guide, new URL(said.url).origin);
      return said.page === page && isOurs;
    })
    .map((name) => `${guide.id}/${name.replace('.expect.json', '')}`)
    .toSorted();
}
