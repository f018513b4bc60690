import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { toBackup } from '../../core/ledger/backup.ts';
import { recordSightings } from '../../core/ledger/record-sightings.ts';
import { readPayloads } from '../../core/payload/read-payload.ts';
import { loadGuide, PROVIDERS } from './load-guide.ts';
import { readJsonFile } from './read-text-file.ts';
import { runGuide } from './run-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const today = Temporal.PlainDate.from('2026-11-24');

/** A backup of what Ponto's own JSON tells. */
function backup(): string {
  const files = ['accounts.json', 'financial-institutions.json'].map((file) => ({
    file,
    json: readJsonFile(join(PROVIDERS, 'ponto/payloads', file)),
  }));
  const seenAt = '2026-11-24T08:00:00Z';
  const { sightings } = readPayloads(loadGuide('ponto'), files, { seenAt, today });
  const { ledger } = recordSightings({ accounts: [], connections: [] }, sightings, { today });
  const path = join(folder, 'backup.json');
  writeFileSync(path, JSON.stringify(toBackup(ledger, seenAt)));
  return path;
}

it('says which accounts an app will show, and for each other one reason', async () => {
  const args = [
    '--ledger',
    backup(),
    '--app',
    'odoo',
    '--institution',
    'KBC',
    '--today',
    '2026-11-24',
  ];
  const { status, json } = await runGuide('preview', ...args, '--json');
  expect(status).toBe(0);
  const answer = json() as { shown: string[]; hidden: { iban: string; reason: string }[] };
  expect(Object.keys(answer)).toEqual(['shown', 'hidden']);
  expect(answer.hidden).toContainEqual({
    iban: 'BE71096123456769',
    reason: 'neverSeenOnSharePage',
  });
  expect(answer.hidden.some(({ reason }) => reason === 'otherInstitution')).toBe(true);
});

it.each([
  ['KBCC', /^no account is of KBCC: did you mean KBC\?$/m],
  ['Deutsche Bank', /^no account is of Deutsche Bank: there are .*\bKBC\b/m],
])('says of a bank that no account is of, %s, which there are', async (bank, says) => {
  const args = ['--ledger', backup(), '--app', 'odoo', '--institution', bank];
  const { status, stdout } = await runGuide('preview', ...args, '--today', '2026-11-24');
  expect(status).toBe(0);
  expect(stdout).toMatch(says);
});

it('names what of the backup could not be read, and finds the app by any address of it', async () => {
  const at = '2026-11-24T08:00:00Z';
  const institution = { value: { name: 'KBC', source: 'page' }, at };
  const account = {
    provider: 'ponto',
    currency: 'EUR',
    institution,
    firstSeenAt: at,
    lastSeenAt: at,
  };
  const key = 'ponto|iban:BE71096123456769/EUR';
  const path = join(folder, 'partly.json');
  const backup = {
    format: 'feedkeeper-backup',
    version: 1,
    madeAt: at,
    accounts: [
      { ...account, iban: 'BE71096123456769' },
      { ...account, iban: 'BE53586671384412', lastSeenAt: '2026-02-30T08:00:00Z' },
    ],
    connections: [
      {
        aggregator: 'ponto',
        app: 'odoo',
        origin: 'https://books.example.com',
        accounts: { [key]: { shared: { value: true, at } } },
        firstSeenAt: at,
        lastSeenAt: at,
      },
    ],
  };
  writeFileSync(path, JSON.stringify(backup));
  const { status, json } = await runGuide(
    'preview',
    '--ledger',
    path,
    '--app',
    'odoo',
    '--institution',
    'KBC',
    '--origin',
    'https://books.example.com/odoo/accounting',
    '--today',
    '2026-11-24',
    '--json',
  );
  expect([status, json()]).toMatchObject([
    0,
    {
      shown: ['BE71096123456769'],
      hidden: [],
      problems: [{ path: 'accounts[1].lastSeenAt' }],
    },
  ]);
});
