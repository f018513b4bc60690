import '../../store/browser-globals.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../store/fresh-database.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { readImport } = await import('../../../../extension/entrypoints/screen/read-import.ts');

beforeEach(() => freshDatabase());

const from = { provider: 'ponto', usual: null, today: Temporal.PlainDate.from('2026-11-24') };
const read = (text: string) => readImport([{ name: 'file', text }], from);

it('a backup is read whole where it is longer than any aggregator’s file', async () => {
  const madeAt = '2026-11-24T08:00:00Z';
  const account = { provider: 'ponto', iban: 'BE71096123456769', currency: 'EUR' };
  const backup = {
    accounts: [{ ...account, firstSeenAt: madeAt, lastSeenAt: madeAt }],
    format: 'feedkeeper-backup',
    version: 1,
    madeAt,
  };
  const long = JSON.stringify(backup) + ' '.repeat(30_000_000);
  expect(await read(long)).toMatchObject({ type: 'change', change: { problems: [] } });
  const other = JSON.stringify({ data: [] }) + ' '.repeat(30_000_000);
  expect(await read(other)).toMatchObject({
    type: 'unreadable',
    problems: [{ message: expect.stringContaining('the most that is read is 30000000') }],
  });
});

describe('what is no table is refused, and is told what to do', () => {
  it.each([
    ['a workbook of Excel', 'PK\u0003\u0004\u0014\u0000\u0006,\u0000\nxl/workbook.xml,\u0000'],
    ['a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\n'],
    ['a line of a thousand commas', `${'x,'.repeat(1_000)}\nBE71096123456769`],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual({
      type: 'unreadable',
      problems: [
        { path: 'file', message: 'this is no table: save it as CSV and choose that file' },
      ],
    });
  });
});
