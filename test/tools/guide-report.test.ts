import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
}, 60_000);

it('says that there is no picture where no browser is, and reports all the same', async () => {
  const out = join(folder, 'without.html');
  const hidden = vi.spyOn(browsers, 'findBrowser').mockReturnValue(null);
  const { stdout } = await runGuide('report', 'simplefin', '--pages', pages, '--out', out);
  hidden.mockRestore();
  expect(stdout).toContain('no Chromium was found');
  expect(readFileSync(out, 'utf8')).toContain('ring around');
  expect(readFileSync(out, 'utf8')).not.toContain('<img');
}, 30_000);
