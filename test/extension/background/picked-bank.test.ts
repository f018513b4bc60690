import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AppPreview, TabState } from '../../../extension/messages/answers.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { answerPage } = await import('../../../extension/background/answer-page.ts');
const { answerScreen } = await import('../../../extension/background/answer-screen.ts');
const { eraseAll, record } = await import('../../../extension/store/ledger-store.ts');

const BOOKS = 'https://books.example.com';
const nordea = (name: string, id: string) =>
  ({ name, id, source: 'payload', brand: 'Nordea' }) as const;
let tab = -1;

beforeEach(async () => {
  aBrowser();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await eraseAll();
  await answerScreen({ type: 'site/on', guide: 'odoo', sites: [BOOKS] });
  tab = (await fakeBrowser.tabs.create({ url: `${BOOKS}/odoo/accounting` })).id ?? -1;
  const from = { is: 'page', tab, origin: BOOKS, active: true, isPrivate: false } as const;
  await answerPage({ type: 'page/hello' }, from);
  await record(
    [
      sighting({ id: 'a', institution: nordea('Nordea Corporate', 'n1') }),
      sighting({ id: 'b', institution: nordea('Nordea Business', 'n2') }),
      sighting({ id: 'c', institution: { name: 'KBC', source: 'payload' } }),
    ],
    { today },
  );
});

const previewOf = async (institution: string) =>
  (await answerScreen({
    type: 'app/preview',
    app: 'odoo',
    origin: BOOKS,
    institution,
  })) as AppPreview;
const titles = async (institution: string, provider?: string) => {
  const picked = { institution, ...(provider !== undefined && { provider }) };
  const state = (await answerScreen({ type: 'tab/look', tab, ...picked })) as TabState;
  return state.diagnoses.map(({ title, go }) => [title, go?.journey ?? null]);
};

describe('the bank that the user picks in an app', () => {
  it('is a choice where one brand is several institutions, and each leads to one', async () => {
    const { choices, named } = await previewOf('Nordea');
    expect(choices).toEqual([
      { name: 'Nordea Business', query: 'n2' },
      { name: 'Nordea Corporate', query: 'n1' },
    ]);
    expect(named).toBeNull();
    expect(await previewOf('n1')).toMatchObject({ choices: [], named: 'Nordea Corporate' });
  });

  it('that has no account is told to come out empty, with what to do', async () => {
    const { shown, empty } = await previewOf('Belfius');
    expect([shown, empty]).toEqual([[], expect.stringMatching(/without any account/)]);
    expect(await titles('Belfius')).toContainEqual([
      'This bank has no authorised account',
      'connect',
    ]);
    expect(await titles('Belfius')).toContainEqual([
      'No account appears after synchronisation',
      'fetch',
    ]);
  });

  it('that has accounts is not known to come out empty before any share was seen', async () => {
    expect(await previewOf('KBC')).toMatchObject({ shown: [], unknown: true, empty: null });
    expect(await titles('KBC')).toEqual([]);
  });

  it.each([
    ['ponto', false],
    ['salt-edge', true],
    ['another', true],
  ])('beside the provider %s, is diagnosed as another provider’s: %s', async (provider, wrong) => {
    const told = (await titles('KBC', provider)).map(([title]) => title);
    expect(told.includes('Another provider was picked')).toBe(wrong);
  });
});
