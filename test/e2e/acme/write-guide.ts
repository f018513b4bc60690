import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BEFORE, SITE } from './acme-hub.ts';

const GUIDE = resolve(import.meta.dirname, '../../tools/guide.ts');

/** What the command answers; it throws where the command says no. */
function guide(...args: string[]): string {
  const node = ['--disable-warning=ExperimentalWarning', GUIDE, ...args];
  return execFileSync(process.execPath, node, { encoding: 'utf8' });
}

/** A guide for Acme Hub, written by the six steps of providers/README.md and nothing else. */
export function writeGuide(): string {
  const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-acme-'));
  const own = join(folder, 'acme-hub');
  const file = join(own, 'guide.json');
  const page = join(own, 'pages/accounts.html');
  // 1. Begin.
  guide('new', 'acme-hub', '--in', folder);
  // 2. Save and scrub a page.
  writeFileSync(join(folder, 'saved.html'), BEFORE);
  guide('scrub', join(folder, 'saved.html'), '--out', page);
  // 3. Labels, and 4. elements.
  const json = JSON.parse(readFileSync(file, 'utf8'));
  json.labels = {
    addAccount: ['Connect a bank'],
    expiresOn: ['Valid to'],
    linked: ['Connected'],
  };
  json.elements = {
    addAccount: [
      { role: ['button', 'link'], name: 'addAccount' },
      { css: "a[href*='connect-bank']" },
    ],
  };
  json.accounts.status = { linked: 'linked' };
  json.journeys = { connect: json.journeys.connect };
  json.journeys.connect.steps[0].say = 'Press Connect a bank.';
  json.consent = { days: 180, by: 'holder', renewing: 'unknown' };
  json.faq = [];
  writeFileSync(file, JSON.stringify(json, null, 2));
  const at = ['--page', page, '--url', `${SITE}/accounts`];
  guide('find', file, 'addAccount', ...at);
  // 5. Expect: what is read is looked at, then written down.
  guide('read', file, ...at, '--today', '2026-11-24');
  const expect = join(own, 'pages/accounts.expect.json');
  guide('read', file, ...at, '--today', '2026-11-24', '--out', expect);
  // 6. Check, and walk.
  guide('check', file);
  guide('walk', file, 'connect', '--pages', join(own, 'pages'));
  return file;
}
