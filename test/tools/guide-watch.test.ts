import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { Run } from './guide-command.ts';
import { watchGuide } from './guide-watch.ts';
import { newGuideFiles } from './new-guide-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('checks again when the guide changes, and ends at the signal', async () => {
  const file = join(folder, 'guide.json');
  const sound = newGuideFiles('acme', 'aggregator')['guide.json'] as object;
  writeFileSync(file, JSON.stringify({ ...sound, elemnts: {} }));
  const runs: Run[] = [];
  const leaving = new AbortController();
  const watching = watchGuide(['check', file, '--watch'], (run) => runs.push(run), leaving.signal);
  await vi.waitFor(() => expect(runs.map(({ status }) => status)).toEqual([1]), 5000);
  expect(runs[0]?.stdout).toContain('did you mean "elements"?');
  await new Promise((done) => setTimeout(done, 100));
  writeFileSync(file, JSON.stringify({ ...sound, sites: 'x' }));
  await vi.waitFor(() => expect(runs.at(-1)?.stdout).toContain('sites'), 5000);
  leaving.abort();
  await watching;
  const count = runs.length;
  writeFileSync(file, '{}');
  await new Promise((done) => setTimeout(done, 200));
  expect(runs.length).toBe(count);
});

it('finds again when the saved page changes', async () => {
  const files = newGuideFiles('acme', 'aggregator');
  const [guide, page] = [join(folder, 'found.json'), join(folder, 'page.html')];
  writeFileSync(guide, JSON.stringify(files['guide.json']));
  writeFileSync(page, '<main>nothing yet</main>');
  const runs: Run[] = [];
  const leaving = new AbortController();
  const at = ['--page', page, '--url', 'https://dashboard.acme.example/accounts'];
  const watching = watchGuide(
    ['find', guide, 'addAccount', ...at, '--watch'],
    (run) => runs.push(run),
    leaving.signal,
  );
  await vi.waitFor(() => expect(runs.map(({ status }) => status)).toEqual([1]), 8000);
  await new Promise((done) => setTimeout(done, 100));
  writeFileSync(page, String(files['pages/accounts.html']));
  await vi.waitFor(() => expect(runs.at(-1)?.stdout).toContain('found by locator 1'), 8000);
  leaving.abort();
  await watching;
}, 20_000);

it('walks again when a saved page changes, or one is added', async () => {
  const files = newGuideFiles('acme', 'aggregator');
  const pages = join(folder, 'pages');
  const guide = join(folder, 'walked.json');
  mkdirSync(pages);
  writeFileSync(guide, JSON.stringify(files['guide.json']));
  const expected = JSON.stringify(files['pages/accounts.expect.json']);
  writeFileSync(join(pages, 'accounts.expect.json'), expected);
  writeFileSync(join(pages, 'accounts.html'), '<main>nothing yet</main>');
  const runs: Run[] = [];
  const leaving = new AbortController();
  const watching = watchGuide(
    ['walk', guide, 'connect', '--pages', pages, '--watch'],
    (run) => runs.push(run),
    leaving.signal,
  );
  await vi.waitFor(() => expect(runs[0]?.stdout).toContain('accounts.html: words'), 15_000);
  await new Promise((done) => setTimeout(done, 100));
  writeFileSync(join(pages, 'accounts.html'), String(files['pages/accounts.html']));
  await vi.waitFor(() => expect(runs.at(-1)?.stdout).toContain('accounts.html: ring'), 15_000);
  writeFileSync(join(pages, 'late.html'), '<main>nothing yet</main>');
  writeFileSync(join(pages, 'late.expect.json'), expected);
  await vi.waitFor(() => expect(runs.at(-1)?.stdout).toContain('late.html: words'), 15_000);
  leaving.abort();
  await watching;
}, 60_000);
