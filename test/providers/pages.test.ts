import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { siteMatches } from '../../core/guide/site-match.ts';
import { toContract } from '../tools/guide-read.ts';
import { languagesOf } from '../tools/languages-of.ts';
import { loadGuide, PROVIDERS, shippedIds } from '../tools/load-guide.ts';
import { readJsonFile } from '../tools/read-text-file.ts';
import { openPage } from '../tools/saved-page.ts';

/** What stands beside each saved page. */
const Expect = v.strictObject({
  url: v.string(),
  today: v.string(),
  page: v.nullable(v.string()),
  accounts: v.array(v.unknown()),
  found: v.array(v.string()),
  missed: v.array(v.string()),
  /** The account in whose block these are found. */
  account: v.optional(v.string()),
  foundInAccount: v.optional(v.array(v.string())),
});

// Every guide and page there is: adding a folder needs no edit here.
describe.each(shippedIds())('%s', (id) => {
  const folder = join(PROVIDERS, id, 'pages');
  const guide = loadGuide(id);

  it('has pages, each with what must be read on it', () => {
    const pages = globSync('*.html', { cwd: folder });
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(existsSync(join(folder, page.replace(/html$/, 'expect.json'))), page).toBe(true);
    }
  });

  it('says every sentence in six languages', () => {
    expect(Object.keys(guide.texts ?? {}).sort()).toEqual(['de', 'es', 'fr', 'it', 'nl']);
  });

  it.each(globSync('*.html', { cwd: folder }).sort())('reads %s right', async (name) => {
    const file = join(folder, name);
    const expected = v.parse(
      Expect,
      readJsonFile(join(dirname(file), basename(file).replace(/html$/, 'expect.json'))),
    );
    const document = openPage(file, expected.url);
    const { look } = await import('../../extension/page/look.ts');
    const { find } = await import('../../extension/page/find/find.ts');
    const { blockOf } = await import('../../extension/page/read/blocks.ts');
    const { readPage } = await import('../../extension/page/read/read-page.ts');
    const isOn = guide.sites === 'asked' || siteMatches(guide, new URL(expected.url).origin);
    const page = isOn ? look(guide, document, []).page : null;
    expect(page).toBe(expected.page);
    const today = Temporal.PlainDate.from(expected.today);
    const languages = languagesOf(guide, document);
    const reading = page === null ? null : readPage(guide, { page, document, today, languages });
    expect((reading?.accounts ?? []).map(toContract)).toEqual(expected.accounts);
    const found = (element: string, iban?: string): unknown => {
      const block = () => (iban === undefined ? null : blockOf(document, iban));
      const answer = find(guide, element, { document, block });
      return answer.ok || answer.tried;
    };
    for (const element of expected.found) expect(found(element), element).toBe(true);
    for (const element of expected.foundInAccount ?? [])
      expect(found(element, expected.account), element).toBe(true);
    for (const element of expected.missed) expect(found(element), element).not.toBe(true);
  });
});
