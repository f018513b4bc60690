import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runGuide, spawnGuide } from './run-guide.ts';

const PAGES = 'providers/ponto/pages';
const ACCOUNTS = 'https://dashboard.myponto.com/live/accounts';
const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Its output is a contract: field by field, in this order. */
describe('check', () => {
  it.each(['ponto', 'odoo'])('has nothing to say of %s', async (id) => {
    const { status, stdout, stderr } = await runGuide('check', id, '--json');
    expect({ status, stdout: JSON.parse(stdout), stderr }).toEqual({
      status: 0,
      stdout: { ok: true, problems: [] },
      stderr: '',
    });
  });

  it('names every problem with its path, and exits 1', async () => {
    const file = put(
      'bad.json',
      JSON.stringify({ format: 1, id: 'bad', pages: { a: { path: 'x' } }, elemnts: {} }),
    );
    const { status, json } = await runGuide('check', file, '--json');
    expect(status).toBe(1);
    expect(Object.keys(json() as object)).toEqual(['ok', 'problems']);
    expect(json()).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        { path: 'elemnts', message: expect.stringContaining('did you mean "elements"?') },
      ]),
    });
  });

  it('speaks to people without --json', async () => {
    expect((await runGuide('check', 'ponto')).stdout).toMatch(
      /^ponto: no problem\nnext: guide walk ponto /,
    );
  });
});

describe('where a page is from', () => {
  const page = `<!doctype html><!-- saved from url=(0047)${ACCOUNTS} --><p>BE68 7350 0042 1734</p>`;

  it('is read from the saved file, and said', async () => {
    const { status, stdout } = await runGuide('read', 'ponto', '--page', put('said.html', page));
    expect(status).toBe(0);
    expect(stdout).toContain(`of ${ACCOUNTS}`);
  });

  it('is found by the file beside it, also to find an element', async () => {
    const { status } = await runGuide(
      ...['find', 'ponto', 'addAccount', '--page', `${PAGES}/accounts-table.html`],
    );
    expect(status).toBe(0);
  });

  it('has to be told where nothing tells it', async () => {
    const nameless = put('xyz.html', '<p>BE68 7350 0042 1734</p>');
    const { status, stderr } = await runGuide('read', 'ponto', '--page', nameless);
    expect(status).toBe(2);
    expect(stderr).toContain(`--url is needed: ${nameless} does not say where it was saved from`);
  });
});

describe('read', () => {
  it('gives the accounts of a page, field by field', async () => {
    const { status, stdout } = await runGuide(
      'read',
      'ponto',
      '--page',
      `${PAGES}/accounts-table.html`,
      '--url',
      ACCOUNTS,
      '--today',
      '2026-11-24',
      '--json',
    );
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['page', 'accounts', 'problems']);
    expect(Object.keys(answer.accounts[0])).toEqual([
      'iban',
      'currency',
      'name',
      'institution',
      'expires',
      'status',
      'selected',
    ]);
    expect(answer.accounts[1]).toEqual({
      iban: 'BE51068910445562',
      currency: 'EUR',
      name: 'Savings for taxes',
      institution: { name: 'Belfius', source: 'page' },
      expires: { on: '2026-12-02', source: 'page' },
      status: 'due',
      selected: null,
    });
  });

  it('asks rather than guesses, where a date can be read two ways', async () => {
    const page = put(
      'two-ways.html',
      `<!doctype html><main><a href="/add-account">Add account</a><p>BE68 7350 0042 1734 expires on 03/04/2027</p></main>`,
    );
    const { json } = await runGuide(
      'read',
      'ponto',
      '--page',
      page,
      '--url',
      ACCOUNTS,
      '--today',
      '2026-11-24',
      '--json',
    );
    expect(json()).toMatchObject({
      accounts: [{ expires: null }],
      problems: [
        {
          path: 'accounts[0].expires',
          message: expect.stringContaining('2027-03-04 or 2027-04-03'),
        },
      ],
    });
  });

  it.each([
    ['another site', 'https://dashboard.myponto.com.evil.example/live/accounts', 'url'],
    ['an address that is no page', 'https://dashboard.myponto.com/elsewhere', 'pages'],
  ])('finds no page at %s, and says why', async (_, url, path) => {
    const page = put('none.html', '<!doctype html><p>BE68 7350 0042 1734</p>');
    const { status, json } = await runGuide(
      'read',
      'ponto',
      '--page',
      page,
      '--url',
      url,
      '--json',
    );
    expect(status).toBe(0);
    expect(json()).toEqual({
      page: null,
      accounts: [],
      problems: [{ path, message: expect.any(String) }],
    });
  });

  it.each([
    ['en', null, ['can be read as 2027-03-04 or 2027-04-03']],
    ['en-US', '2027-03-04', []],
    ['nl', '2027-04-03', []],
  ])('of a page in %s, 03/04/2027 is what the extension takes it for', async (lang, on, asked) => {
    const html = `<!doctype html><html lang="${lang}"><p>BE68 7350 0042 1734</p><p>Valid until 03/04/2027</p>`;
    const page = put('order.html', html);
    const { json } = await runGuide('read', 'ponto', '--page', page, '--url', ACCOUNTS, '--json');
    expect(json()).toMatchObject({
      accounts: [{ expires: on && { on } }],
      problems: asked.map((words) => ({ message: expect.stringContaining(words) })),
    });
  });

  it('runs no script of the page', async () => {
    const page = put(
      'script.html',
      `<!doctype html><main><button>Add account</button></main><script>document.querySelector('main').innerHTML += '<p>BE68 7350 0042 1734</p>'; while (true);</script>`,
    );
    expect(
      (await runGuide('read', 'ponto', '--page', page, '--url', ACCOUNTS, '--json')).json(),
    ).toMatchObject({ page: 'accounts', accounts: [] });
  });
});

describe('find', () => {
  it('gives the locator that found it, and the element', async () => {
    const { status, json } = await runGuide(
      'find',
      'ponto',
      'addAccount',
      '--page',
      `${PAGES}/accounts-grid.html`,
      '--url',
      ACCOUNTS,
      '--json',
    );
    expect(status).toBe(0);
    expect(json()).toEqual({
      ok: true,
      by: 1,
      html: '<div role="button" tabindex="0">AJOUTER UN COMPTE…</div>',
    });
  });

  it('gives what was tried', async () => {
    const { status, json } = await runGuide(
      'find',
      'ponto',
      'addAccount',
      '--page',
      `${PAGES}/accounts-two-add.html`,
      '--url',
      ACCOUNTS,
      '--json',
    );
    expect(status).toBe(1);
    expect(json()).toEqual({
      ok: false,
      tried: [
        { locator: 'role=button,link,menuitem name=addAccount', matches: 2 },
        { locator: expect.stringMatching(/^css=/), matches: 0 },
      ],
    });
  });

  it('looks in the block of an account', async () => {
    const args = [
      'find',
      'ponto',
      'reauthorise',
      '--page',
      `${PAGES}/accounts-table.html`,
      '--url',
      ACCOUNTS,
      '--json',
    ];
    expect((await runGuide(...args, '--account', 'BE51 0689 1044 5562')).json()).toMatchObject({
      ok: true,
      by: 1,
    });
    expect((await runGuide(...args)).json()).toMatchObject({ ok: false });
  });
});

describe('walk', () => {
  it('says what each step shows on each page', async () => {
    const { json } = await runGuide('walk', 'ponto', 'connect', '--pages', PAGES, '--json');
    const walked = json() as {
      steps: { at: string; pages: { file: string; where: string; shows: string }[] }[];
    };
    const [first] = walked.steps;
    const on = (file: string) => first?.pages.find((page) => page.file === file);
    expect(on('accounts-cards.html')).toMatchObject({ where: 'here', shows: 'ring', by: 1 });
    expect(on('accounts-two-add.html')).toMatchObject({
      where: 'here',
      shows: 'words',
      tried: expect.any(Array),
    });
    expect(on('share-switches.html')).toMatchObject({ where: 'elsewhere', shows: 'words' });
  });

  it('finds the page that breaks a step, and the step that has no page', async () => {
    const { status, json } = await runGuide('walk', 'ponto', 'link', '--pages', PAGES, '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      problems: expect.arrayContaining([
        {
          path: 'journeys.link.steps[0].at',
          message: 'no page of this folder is odoo:dashboard17',
        },
      ]),
    });
  });
});

describe('import', () => {
  it('gives accounts as read does, and what could not be used', async () => {
    const files = ['accounts', 'financial-institutions'].map(
      (name) => `providers/ponto/payloads/${name}.json`,
    );
    const { status, json } = await runGuide(
      'import',
      'ponto',
      ...files,
      put('other.json', '{"a":1}'),
      '--today',
      '2026-11-24',
      '--json',
    );
    expect(status).toBe(0);
    const answer = json() as {
      accounts: Record<string, unknown>[];
      problems: Record<string, unknown>[];
    };
    expect(Object.keys(answer)).toEqual(['accounts', 'problems']);
    expect(answer.accounts[0]).toEqual({
      iban: 'BE71096123456769',
      currency: 'EUR',
      name: 'Current account',
      institution: { name: 'KBC', source: 'payload' },
      expires: { on: '2026-11-28', source: 'payload' },
      status: null,
      selected: null,
    });
    expect(answer.problems).toContainEqual({
      file: 'other.json',
      path: '',
      message: expect.any(String),
    });
  });
});

describe('in a process of its own', () => {
  const args = [
    'read',
    'ponto',
    '--page',
    `${PAGES}/accounts-table.html`,
    '--url',
    ACCOUNTS,
    '--today',
    '2026-11-24',
    '--json',
  ];

  it('answers the same, on stdout alone', async () => {
    expect(spawnGuide(...args)).toEqual({
      status: 0,
      stdout: (await runGuide(...args)).stdout,
      stderr: '',
    });
  });

  it('exits 1 where something is not well, and 2 with one line on stderr where it was asked wrongly', () => {
    expect(spawnGuide('find', 'ponto', 'reauthorise', ...args.slice(2, 6)).status).toBe(1);
    expect(spawnGuide('chek')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'guide: no command "chek": did you mean check?\n',
    });
  });
});
