import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runGuide } from './run-guide.ts';

// A provider that the project does not ship, by the steps of providers/README.md alone.
const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const guide = join(folder, 'moneta-hub', 'guide.json');
const page = join(folder, 'moneta-hub', 'pages', 'conti.html');
const SITE = 'https://app.moneta-hub.example/conti';

/** The page as a browser saves it: with scripts, names and amounts of somebody. */
const SAVED = `<!doctype html><html lang="it"><head><title>Conti</title><script>secret("Giulia Ferri")</script></head><body><main><h1>Conti</h1>
<a href="/collega?token=12345">Collega un conto</a><p>Ciao Giulia Ferri, giulia.ferri@esempio.it</p>
<div class="k3j2h1"><b>Giulia Ferri</b><span>IT60 X054 2811 1010 0000 0123 456</span><i>1.234,56 €</i><span>Scade il 4 maggio 2027</span><button onclick="x()">Rinnova</button></div>
</main></body></html>`;

beforeAll(async () => {
  expect((await runGuide('new', 'moneta-hub', '--in', folder)).status).toBe(0);
  const saved = join(folder, 'saved.html');
  writeFileSync(saved, SAVED);
  expect((await runGuide('scrub', saved, '--out', page)).status).toBe(0);
});

describe('step by step:', () => {
  it('the new guide passes from the start', async () => {
    expect((await runGuide('check', guide, '--json')).json()).toEqual({ ok: true, problems: [] });
  });

  it('nothing of the person is left on the scrubbed page, and its structure is', async () => {
    const html = readFileSync(page, 'utf8');
    expect(html).not.toMatch(/Giulia|Ferri|esempio|1\.234,56|0123 456|12345|script|onclick/);
    expect(html).toMatch(
      /<div class="k3j2h1"><b>[^<]+<\/b><span>IT\d\d X054 2811 101\d [0-9 ]+<\/span>/,
    );
    expect(html).toContain('Scade il 4 maggio 2027');
  });

  it('labels and elements are written, and the guide reads its page', async () => {
    const text = JSON.parse(readFileSync(guide, 'utf8'));
    Object.assign(text, { sites: ['https://app.moneta-hub.example'], home: SITE });
    text.pages.accounts = { path: '/conti/**', address: SITE, title: 'Conti' };
    text.labels = {
      addAccount: ['Collega un conto', 'Link an account', 'Konto verbinden'],
      renew: ['Rinnova', 'Renew', 'Erneuern'],
      expiresOn: ['Scade il', 'Expires on', 'Läuft ab am'],
      linked: ['Collegato', 'Linked', 'Verbunden'],
      expired: ['Scaduto', 'Expired', 'Abgelaufen'],
    };
    text.elements.addAccount[1] = { css: "a[href*='/collega']" };
    writeFileSync(guide, JSON.stringify(text));
    expect((await runGuide('check', guide, '--json')).json()).toEqual({ ok: true, problems: [] });
    const read = (
      await runGuide(
        'read',
        guide,
        '--page',
        page,
        '--url',
        SITE,
        '--today',
        '2026-11-24',
        '--json',
      )
    ).json();
    expect(read).toMatchObject({
      page: 'accounts',
      accounts: [
        {
          iban: expect.stringMatching(/^IT\d\dX0542811101/),
          expires: { on: '2027-05-04', source: 'page' },
        },
      ],
      problems: [],
    });
    expect(
      (await runGuide('find', guide, 'addAccount', '--page', page, '--url', SITE, '--json')).json(),
    ).toMatchObject({ ok: true, by: 1 });
  });

  it('what was read is written down once, with what is found in the block of an account', async () => {
    const own = join(folder, 'moneta-hub');
    const expected = join(own, 'pages', 'accounts.expect.json');
    const asked = [own, '--page', page, '--url', SITE];
    const read = () => runGuide('read', ...asked, '--today', '2026-11-24', '--out', expected);
    expect((await read()).stdout).toMatch(/wrote \S+accounts\.expect\.json/);
    expect(JSON.parse(readFileSync(expected, 'utf8'))).toMatchObject({
      url: SITE,
      today: '2026-11-24',
      page: 'accounts',
      accounts: [{ expires: { on: '2027-05-04' } }],
      found: ['addAccount', 'renew'],
    });
    expect(await read()).toMatchObject({ status: 2, stderr: expect.stringContaining('already') });
    expect((await runGuide('find', own, 'addAccount', ...asked.slice(1))).status).toBe(0);
  });

  it('an element of an account’s block is told to need the account, and a step without a page what the pages are', async () => {
    const text = JSON.parse(readFileSync(guide, 'utf8'));
    text.elements.renew = [{ role: 'button', name: 'renew', in: 'account' }];
    text.pages.accounts.path = '/banche/**';
    const other = join(folder, 'other.json');
    writeFileSync(other, JSON.stringify(text));
    const found = await runGuide('find', other, 'renew', '--page', page, '--url', SITE);
    expect(found.stdout).toContain('next: it is looked for in the block of one account');
    writeFileSync(page.replace('.html', '.json'), JSON.stringify({ url: SITE }));
    const walked = await runGuide('walk', other, 'renew', '--pages', join(page, '..'));
    expect(walked.stdout).toContain(`no page of this folder is accounts: `);
    expect(walked.stdout).toContain(`conti.html is of ${SITE}`);
  });

  it('is not begun twice, nor is a page written over', async () => {
    expect(await runGuide('new', 'moneta-hub', '--in', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there already'),
    });
    expect(await runGuide('scrub', page, '--out', page)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there already'),
    });
  });

  it('an app begins the same way', async () => {
    expect((await runGuide('new', 'bilancio', '--app', '--in', folder)).status).toBe(0);
    expect(
      (await runGuide('check', join(folder, 'bilancio', 'guide.json'), '--json')).json(),
    ).toEqual({
      ok: true,
      problems: [],
    });
  });
});
