import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Found } from '../../extension/page/find/found.ts';
import type { Look } from '../../extension/page/look.ts';
import { loadGuide } from '../tools/load-guide.ts';
import { openPage } from '../tools/saved-page.ts';
import { HOOKS } from './odoo-hooks.ts';

const PAGES = resolve(import.meta.dirname, '../../../shared/odoo-dom');
const isHere = existsSync(PAGES);
const because = isHere ? '' : ' (skipped: ../shared/odoo-dom is not here)';
const VERSIONS = ['17', '18', '19'] as const;
const guide = loadGuide('odoo');

/** The saved pages of one version in all its languages: number → files. */
function pagesOf(version: string): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const file of globSync(`${version}/*/*.html`, { cwd: PAGES }).sort()) {
    const number = /^\d+[a-z]?/.exec(basename(file))?.[0] ?? '';
    pages.set(number, [...(pages.get(number) ?? []), file]);
  }
  return pages;
}

function urlOf(file: string): string {
  const about: unknown = JSON.parse(
    readFileSync(join(PAGES, file.replace(/html$/, 'json')), 'utf8'),
  );
  if (typeof about !== 'object' || about === null || !('url' in about))
    throw new Error(`${file}: no url`);
  return String(about.url);
}

type Seen = { found: Map<string, Found>; look: Look };

/** Everything the guide finds on one page. Each page is opened once: happy-dom takes some 80 ms for it. */
async function seenOn(file: string): Promise<Seen> {
  const document = openPage(join(PAGES, file), urlOf(file));
  const { find } = await import('../../extension/page/find/find.ts');
  const { look } = await import('../../extension/page/look.ts');
  const names = Object.keys(guide.elements);
  const found = new Map(names.map((name) => [name, find(guide, name, { document })]));
  return { found, look: look(guide, document, []) };
}

it('every element of the Odoo guide stands in the table', () => {
  expect(Object.keys(HOOKS).sort()).toEqual(Object.keys(guide.elements).sort());
});

describe.skipIf(!isHere)(`on the real pages of Odoo${because}`, () => {
  describe.each(VERSIONS)('version %s', (version) => {
    const pages = pagesOf(version);
    const seen = new Map<string, Seen>();

    beforeAll(async () => {
      for (const file of [...pages.values()].flat()) seen.set(file, await seenOn(file));
    }, 120_000);

    it.each(Object.entries(HOOKS))('%s is found once, or is a miss that says so', (name, hook) => {
      const expected = hook[version];
      const numbers = typeof expected === 'string' ? [...pages.keys()] : expected;
      for (const file of numbers.flatMap((number) => pages.get(number) ?? [])) {
        const found = seen.get(file)?.found.get(name);
        if (typeof expected === 'string') {
          expect(found?.ok, `${name} on ${file}: ${expected}`).toBe(false);
          if (found && !found.ok) expect(found.tried.length).toBeGreaterThan(0);
        } else {
          expect(found?.ok ? 1 : found, `${name} on ${file}`).toBe(1);
        }
      }
    });

    it('is told by what its pages show, scripts being gone', () => {
      for (const file of [...pages.values()].flat()) {
        const told = seen.get(file)?.look.version;
        const isOldLogin = version === '17' && basename(file).startsWith('01');
        expect(told, file).toBe(isOldLogin ? null : version);
      }
    });

    it.each([
      ['01', 'login'],
      ['02b', 'apps'],
      ['03', 'accounting'],
      ['04', 'configurationMenu'],
      ['05', 'addBank'],
      ['06', version === '17' ? 'dashboard17' : 'dashboard'],
      ['07', 'journals'],
      ['07b', 'newJournal'],
      ['07g', 'newJournal'],
      ['08', 'bankAccounts'],
      ['14c', 'addBank'],
    ])('page %s is %s', (number, page) => {
      for (const file of pages.get(number) ?? []) {
        expect(seen.get(file)?.look.page, file).toBe(page);
      }
    });
  });

  it('says it through the guide command too', () => {
    const ask = (name: string, file: string) => {
      const args = [
        'test/tools/guide.ts',
        'find',
        'odoo',
        name,
        '--page',
        join(PAGES, file),
        '--url',
        urlOf(file),
        '--json',
      ];
      const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return { status, answer: JSON.parse(stdout) };
    };
    expect(ask('addBankMenu', '18/nl_NL/04-configuration-menu-open.html')).toMatchObject({
      status: 0,
      answer: { ok: true, by: 1 },
    });
    expect(ask('addBankMenu', '19/en_US/04-configuration-menu-open.html')).toEqual({
      status: 1,
      answer: {
        ok: false,
        tried: [{ locator: expect.stringContaining('account_bank_journal_form'), matches: 0 }],
      },
    });
  });
});

describe('a live page', () => {
  it.each(['16', '17', '18', '19'])('tells version %s in its first script', async (version) => {
    const { inWindow } = await import('../tools/saved-page.ts');
    const script = `odoo.__session_info__ = {"uid": 2, "server_version": "${version}.0+e", "user_context": {"lang": "nl_BE"}};`;
    const document = inWindow(
      `<body class="o_web_client"><script>${script}</script></body>`,
      'https://books.example.com/odoo',
    );
    const { look } = await import('../../extension/page/look.ts');
    expect(look(guide, document, []).version).toBe(version);
  });
});
