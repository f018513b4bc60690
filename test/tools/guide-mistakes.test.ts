import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadGuide } from './load-guide.ts';
import { runGuide } from './run-guide.ts';

const PAGES = 'providers/ponto/pages';
const ACCOUNTS = 'https://dashboard.myponto.com/live/accounts';
const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('what is wrong is told in one line, with exit 2:', () => {
  const deep = () =>
    put('deep.html', `<!doctype html>${'<div>'.repeat(20_000)}BE68 7350 0042 1734`);
  const levels = () =>
    put(
      'levels.html',
      `<!doctype html>${'<div>'.repeat(3_000)}BE68 7350 0042 1734${'</div>'.repeat(3_000)}`,
    );
  const read = (page: string, ...more: string[]) => [
    'read',
    'ponto',
    '--page',
    page,
    '--url',
    ACCOUNTS,
    ...more,
  ];
  const preview = () => [
    'preview',
    '--ledger',
    put(
      'backup.json',
      JSON.stringify({ format: 'feedkeeper-backup', version: 1, madeAt: '', accounts: [] }),
    ),
    '--app',
    'odoo',
    '--institution',
    'KBC',
  ];
  const table: [string, () => string[], RegExp][] = [
    ['no command', () => [], /no command given/],
    ['a command that is not', () => ['chek', 'ponto'], /did you mean check\?/],
    ['an option that is not', () => ['check', 'ponto', '--jsn'], /--jsn/],
    ['too few names', () => ['find', 'ponto', '--page', 'a', '--url', 'b'], /1 of 2 names/],
    ['too many names', () => ['check', 'ponto', 'odoo'], /2 of 1 names/],
    ['a missing option', () => ['read', 'ponto', '--url', ACCOUNTS], /--page is needed/],
    ['a guide that is not', () => ['check', 'pnto'], /did you mean ponto\?/],
    ['a guide file that is not', () => ['check', '/nowhere/guide.json'], /no such file/],
    ['a guide file that is no JSON', () => ['check', put('broken.json', '{"id": ')], /not JSON/],
    [
      'a guide that does not parse, to read with',
      () => ['read', put('no-guide.json', '{}'), '--page', 'a', '--url', ACCOUNTS],
      /is not a guide/,
    ],
    [
      'an element that is not',
      () => ['find', 'ponto', 'addAcount', '--page', 'a', '--url', ACCOUNTS],
      /did you mean addAccount\?/,
    ],
    [
      'a journey that is not',
      () => ['walk', 'ponto', 'conect', '--pages', PAGES],
      /did you mean connect\?/,
    ],
    [
      'a folder that is not',
      () => ['walk', 'ponto', 'connect', '--pages', '/nowhere'],
      /not a folder/,
    ],
    ['a page that is not', () => read('/nowhere.html'), /no such file/],
    ['an empty page', () => read(put('empty.html', '')), /is empty/],
    ['a page that is no HTML', () => read(put('text.html', 'just words')), /is not HTML/],
    [
      'a page that is a picture',
      () => read(put('picture.html', new Uint8Array([137, 80, 78, 71, 0, 255, 254]))),
      /not text in UTF-8: open it in an editor and save it as that/,
    ],
    [
      'a file of parts, as Chrome makes of "Webpage, Single File", without a page',
      () => read(put('whole.mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0\n\n<html>=3D')),
      /a file of parts \(MHTML\) without a whole page: save it as "Webpage, Complete"/,
    ],
    [
      'a page of more elements than it could hold',
      () => read(put('many.html', `<!doctype html>${'<p>'.repeat(200_001)}`)),
      /more than 200,000 elements/,
    ],
    ['a page 20,000 levels deep', () => read(deep()), /nested more than 1000 levels deep/],
    ['a page 3,000 levels deep', () => read(levels()), /nested more than 1000 levels deep/],
    [
      'an address that is none',
      () => ['read', 'ponto', '--page', put('p.html', '<p>'), '--url', 'dashboard'],
      /not an address/,
    ],
    [
      'an address of no web page',
      () => ['read', 'ponto', '--page', put('p.html', '<p>'), '--url', 'javascript:alert(1)'],
      /not a web address/,
    ],
    [
      'a day that is not in the calendar',
      () => read(put('p.html', '<p>'), '--today', '2026-02-30'),
      /not in the calendar/,
    ],
    [
      'a payload that is no JSON',
      () => ['import', 'ponto', put('half.json', '{"data": [')],
      /not JSON/,
    ],
    [
      'a ledger that is no backup',
      () => [
        'preview',
        '--ledger',
        put('ledger.json', '{}'),
        '--app',
        'odoo',
        '--institution',
        'KBC',
      ],
      /not a backup/,
    ],
    [
      'a time zone that is none',
      () => ['import', 'ponto', put('list.json', '{"data": []}'), '--zone', 'Mars/Base'],
      /not a time zone/,
    ],
    [
      'an origin that is no address',
      () => [...preview(), '--origin', 'books'],
      /not a web address/,
    ],
    ['an id that cannot be', () => ['new', 'Acme Bank', '--in', folder], /lower-case id/],
  ];
  it.each(table)('%s', async (_, args, says) => {
    const { status, stdout, stderr } = await runGuide(...args());
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

it.each([
  ['UTF-16 as Windows writes it', 'utf-16le', [0xff, 0xfe]],
  ['UTF-16 the other way round', 'utf-16be', [0xfe, 0xff]],
])('a page in %s is read', async (_, encoding, mark) => {
  const units = new Uint8Array(Buffer.from('<p>BE68 5390 0754 7034</p>', 'utf16le'));
  const bytes = encoding === 'utf-16le' ? units : Buffer.from(units).swap16();
  const page = put(`${encoding}.html`, new Uint8Array([...mark, ...bytes]));
  const { stdout } = await runGuide('read', 'ponto', '--page', page, '--url', ACCOUNTS);
  expect(stdout).toContain('BE68539007547034');
});

describe('what is wrong is told with what to do, with exit 1:', () => {
  it('a guide whose id is not the name of its folder', async () => {
    mkdirSync(join(folder, 'acme-bank'));
    const file = put('acme-bank/guide.json', JSON.stringify({ ...loadGuide('ponto'), texts: {} }));
    const { status, stdout } = await runGuide('check', file);
    expect(status).toBe(1);
    expect(stdout).toContain('id: the folder is named "acme-bank", and its guide has to be too');
    expect((await runGuide('check', put('copy.json', readFileSync(file, 'utf8')))).status).toBe(0);
  });

  it('an account that is not on the page, to find a button of', async () => {
    const page = ['--page', `${PAGES}/accounts-table.html`, '--url', ACCOUNTS];
    const { status, stdout } = await runGuide(
      ...['find', 'ponto', 'reauthorise', ...page, '--account', 'BE71 0961 2345 6769'],
    );
    expect(status).toBe(1);
    expect(stdout).toContain('next: no account BE71096123456769 is read on this page');
  });
});

it.each([
  ['--help', ['guide check', 'guide read', 'guide scrub']],
  ['help', ['guide preview']],
  ['read --help', ['guide read <id|file.json> --page … [--url …]']],
])('guide %s says how it is written', async (line, says) => {
  const { status, stdout, stderr } = await runGuide(...line.split(' '));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const each of says) expect(stdout).toContain(each);
  if (line.startsWith('read')) expect(stdout).not.toContain('guide check');
});

it('how a command is written names its flags without a value', async () => {
  const { stderr } = await runGuide('check');
  expect(stderr).toContain('usage: guide check <id|file.json> [--watch] [--json]');
});
