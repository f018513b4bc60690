import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import * as browsers from './find-browser.ts';
import { runGuide } from './run-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pages = resolve(import.meta.dirname, '../../providers/simplefin/pages');

it('puts every step, what it shows and a picture of it into one file', async () => {
  const out = join(folder, 'with.html');
  const { status, stdout } = await runGuide('report', 'simplefin', '--pages', pages, '--out', out);
  expect(status).toBe(0);
  const html = readFileSync(out, 'utf8');
  expect(html).toContain('ring around');
  const pictures = html.match(/<img alt="" src="data:image\/png;base64,[A-Za-z0-9+/=]{1000,}"/g);
  expect(stdout).toContain(`${pictures?.length} pictures`);
}, 120_000);

it('says that there is no picture where no browser is, and reports all the same', async () => {
  const out = join(folder, 'without.html');
  const hidden = vi.spyOn(browsers, 'findBrowser').mockReturnValue(null);
  const { stdout } = await runGuide('report', 'simplefin', '--pages', pages, '--out', out);
  hidden.mockRestore();
  expect(stdout).toContain('no Chromium was found');
  expect(readFileSync(out, 'utf8')).toContain('ring around');
  expect(readFileSync(out, 'utf8')).not.toContain('<img');
}, 30_000);

it('has a picture of what is in a shadow root within another, and of the frame that an element is in', async () => {
  const some = join(folder, 'pages');
  mkdirSync(some);
  const ponto = resolve(import.meta.dirname, '../../providers/ponto/pages');
  for (const name of ['accounts-shadow', 'accounts-frame'])
    for (const ending of ['html', 'expect.json'])
      cpSync(join(ponto, `${name}.${ending}`), join(some, `${name}.${ending}`));
  const out = join(folder, 'roots.html');
  const { status } = await runGuide('report', 'ponto', '--pages', some, '--out', out);
  expect(status).toBe(0);
  const html = readFileSync(out, 'utf8');
  for (const name of ['accounts-shadow', 'accounts-frame'])
    expect(html.split(`${name}.html: ring around`)[1]?.split('</figure>')[0]).toContain('<img');
}, 120_000);
