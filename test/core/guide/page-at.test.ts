import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../core/guide/guide.ts';
import { pageAt, pathMatches } from '../../../core/guide/page-at.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { originMatches } from '../../../core/guide/site-match.ts';
import { versionAt } from '../../../core/guide/version-at.ts';

const parsed = parseGuide({
  format: 1,
  id: 'bay',
  name: 'Bay',
  kind: 'app',
  reviewed: null,
  sources: [],
  sites: 'asked',
  recognised: 'body',
  versions: [
    { is: '17', script: '"version": "17', seen: 'old' },
    { is: '18', script: ['"version": "18', 'saas~18'], seen: 'body' },
  ],
  pages: {
    dialog: { path: '/**', shows: 'dialog' },
    list: { path: ['/web', '/bay/list'], params: { model: 'bank' } },
    journals: { path: '/bay/*/journals', for: ['18'] },
    any: { path: '/bay/**' },
  },
  elements: { body: [{ css: 'body' }], dialog: [{ css: '.modal' }], old: [{ css: '.old' }] },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const guide: Guide = parsed.value;

describe('which page this is', () => {
  it.each([
    ['the first that holds', 'https://b.example/bay/1/journals', [], '18', 'journals'],
    ['not one of another version', 'https://b.example/bay/1/journals', [], '17', 'any'],
    [
      'one that needs an element, when it shows',
      'https://b.example/bay/1',
      ['dialog'],
      null,
      'dialog',
    ],
    ['parameters behind the hash', 'https://b.example/web#action=1&model=bank', [], '17', 'list'],
    ['parameters in the query', 'https://b.example/bay/list?model=bank', [], '18', 'list'],
    ['other values of a parameter', 'https://b.example/web#model=banks', [], '17', null],
    ['no such path', 'https://b.example/elsewhere', [], '18', null],
    ['no address at all', 'nonsense', ['dialog'], null, null],
  ])('%s', (_title, url, shown, version, page) => {
    const shows = (element: string) => (shown as string[]).includes(element);
    expect(pageAt(guide, { url, version, shows })).toBe(page);
  });

  it.each([
    ['/accounts/**', '/accounts', true],
    ['/accounts/**', '/accounts/1/2', true],
    ['/accounts/**', '/accountsx', false],
    ['/a/*/c', '/a/b/c', true],
    ['/a/*/c', '/a/c', false],
    ['/a/*', '/a/b/c', false],
    ['/', '/', true],
    ['/a', '/a/', true],
  ])('%s and %s: %s', (pattern, path, matches) => {
    expect(pathMatches(pattern, path)).toBe(matches);
  });
});

describe('which version this is', () => {
  it('a script’s word goes before any look', () => {
    expect(versionAt(guide, { scripts: ['x = {"version": "18.0"}'], seen: () => true })).toBe('18');
  });
  it('else the look, in order', () => {
    expect(versionAt(guide, { scripts: [], seen: (element) => element === 'old' })).toBe('17');
    expect(versionAt(guide, { scripts: [], seen: (element) => element === 'body' })).toBe('18');
    expect(versionAt(guide, { scripts: [], seen: () => false })).toBeNull();
  });
});

describe('which site this is', () => {
  it.each([
    ['https://dashboard.myponto.com', 'https://dashboard.myponto.com', true],
    ['https://dashboard.myponto.com', 'https://dashboard.myponto.com.evil.example', false],
    ['https://dashboard.myponto.com', 'http://dashboard.myponto.com', false],
    ['https://dashboard.myponto.com', 'https://dashboard.myponto.com:8443', false],
    ['https://*.odoo.com', 'https://acme.odoo.com', true],
    ['https://*.odoo.com', 'https://odoo.com', false],
    ['https://*.odoo.com', 'https://evilodoo.com', false],
    ['https://*.odoo.com', 'https://.odoo.com', false],
    ['https://*.odoo.com', 'https://acme.odoo.com.evil.example', false],
    ['http://localhost:8069', 'http://localhost:8069', true],
  ])('%s and %s: %s', (site, origin, matches) => {
    expect(originMatches(site, origin)).toBe(matches);
  });
});
