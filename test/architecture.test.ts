import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenArrows, importsOf, type Sources } from './tools/arrows.ts';

const ROOT = resolve(import.meta.dirname, '..');
const files = globSync(['{core,providers,extension,test}/**/*.{ts,tsx}', '*.ts'], {
  cwd: ROOT,
}).filter((file) => !/node_modules|\.output|\.wxt|test\/results/.test(file));
const sources: Sources = new Map(
  files.map((file) => [file, readFileSync(resolve(ROOT, file), 'utf8')]),
);

describe('the sources', () => {
  it('are found', () => expect(sources.size).toBeGreaterThan(100));

  it('import nothing that an arrow of DESIGN.md §2 forbids', () => {
    expect(brokenArrows(sources)).toEqual([]);
  });

  it('have no file over 250 lines, tables of test cases 350', () => {
    const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);
    const lines = [...sources].map(
      ([file, source]) => [file, source.split('\n').length - 1] as const,
    );
    expect(lines.filter(([file, count]) => count > (isTest(file) ? 350 : 250))).toEqual([]);
  });

  it('have no file whose name says nothing', () => {
    const empty = /^(utils?|helpers?|common|misc|shared|manager|service|lib|stuff)\.tsx?$/;
    expect(files.filter((file) => empty.test(basename(file)))).toEqual([]);
  });

  it('have no index that only re-exports', () => {
    const indexes = files.filter(
      (file) => /^index\.tsx?$/.test(basename(file)) && !file.includes('entrypoints/'),
    );
    expect(indexes).toEqual(['providers/index.ts']);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const odd = files.filter((file) => {
      const name = basename(file)
        .replace(/(\.(property|content|config|test|spec|d|bench|entry))+(?=\.)/, '')
        .replace(/\.[^.]+$/, '');
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) &&
        !(file.endsWith('x') && /^[A-Z][A-Za-z0-9]*$/.test(name))
      );
    });
    expect(odd).toEqual([]);
  });

  it('end every relative import with its extension', () => {
    const bare = [...sources].flatMap(([file, source]) =>
      importsOf(source)
        .filter(({ from }) => from.startsWith('.') && !/\.\w+(\?\w+)?$/.test(from))
        .map(({ from }) => `${file}: ${from}`),
    );
    expect(bare).toEqual([]);
  });
});

// The rules are shown to fire: a planted violation is named, with its file, line and rule.
describe('a planted import is named', () => {
  it.each([
    [
      'core/guide/a.ts',
      "import { find } from '../../extension/page/find/find.ts';",
      /core is pure/,
    ],
    [
      'core/guide/a.ts',
      "import type { Found } from '../../extension/page/find/found.ts';",
      /core is pure/,
    ],
    ['core/guide/a.ts', "import { h } from 'preact';", /core is pure/],
    ['core/guide/a.ts', "import { readFileSync } from 'node:fs';", /nothing of Node/],
    ['core/ledger/a.ts', "import { isValidIBAN } from 'ibantools';", /core\/reading/],
    ['core/guide/a.ts', "const it = await import('../../providers/index.ts');", /core is pure/],
    [
      'providers/ponto/a.ts',
      "import { parseGuide } from '../../core/guide/parse-guide.ts';",
      /a provider is data/,
    ],
    [
      'providers/ponto/a.ts',
      "export { parseGuide } from '../../core/guide/parse-guide.ts';",
      /a provider is data/,
    ],
    ['extension/page/a.ts', "import { browser } from 'wxt/browser';", /no browser API/],
    [
      'extension/page/a.ts',
      "import { accounts } from '../store/accounts.ts';",
      /extension\/page imports core/,
    ],
    ['extension/components/A.tsx', "import { browser } from 'wxt/browser';", /no browser API/],
    [
      'extension/components/A.tsx',
      "import { find } from '../page/find.ts';",
      /extension\/components imports core/,
    ],
    [
      'extension/store/a.ts',
      "import { shippedGuides } from '../../providers/index.ts';",
      /extension\/store/,
    ],
    [
      'extension/messages/a.ts',
      "import { accounts } from '../store/accounts.ts';",
      /extension\/messages/,
    ],
    [
      'extension/background/a.ts',
      "import { find } from '../page/find.ts';",
      /extension\/background/,
    ],
    [
      'extension/background/a.ts',
      "import {\n  computeAccessibleName,\n} from 'dom-accessibility-api';",
      /for extension\/page/,
    ],
    [
      'extension/entrypoints/a.ts',
      "import { inWindow } from '../../test/tools/saved-page.ts';",
      /imports no test/,
    ],
  ])('%s: %s', (file, source, rule) => {
    const broken = brokenArrows(new Map([[file, `// first\n${source}\n`]]));
    expect(broken).toContainEqual({
      file,
      line: 2,
      imports: expect.any(String),
      rule: expect.stringMatching(rule),
    });
  });

  it.each([
    ['core/reading/a.ts', "import { isValidBIC } from 'ibantools';"],
    ['core/guide/a.ts', "import * as v from 'valibot';\nimport { toParsed } from '../parsed.ts';"],
    [
      'providers/a.ts',
      "import type { Guide } from '../core/guide/guide.ts';\nimport { type Page } from '../core/guide/guide.ts';",
    ],
    ['extension/page/a.ts', "import { computePosition } from '@floating-ui/dom';"],
    [
      'extension/background/a.ts',
      "import { shippedGuides } from '../../providers/index.ts';\nimport { browser } from 'wxt/browser';",
    ],
    [
      'extension/entrypoints/a.ts',
      "import { find } from '../page/find.ts';\nimport { render } from 'preact';",
    ],
  ])('while %s may hold %j', (file, source) => {
    expect(brokenArrows(new Map([[file, source]]))).toEqual([]);
  });
});
