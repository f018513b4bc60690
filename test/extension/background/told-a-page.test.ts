import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../../core/reading/reading.ts';
import type { FromPage } from '../../../extension/messages/from-page.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { answerPage } = await import('../../../extension/background/answer-page.ts');
const { answerScreen } = await import('../../../extension/background/answer-screen.ts');
const { eraseAll, readAccounts } = await import('../../../extension/store/ledger-store.ts');

const PONTO = 'https://dashboard.myponto.com';
const BOOKS = 'https://books.example.com';
const ask = (message: FromPage, origin: string, tab = 1) =>
  answerPage(message, { is: 'page', tab, origin, active: true, isPrivate: false });

const account = (iban: string, name: string): Reading['accounts'][number] => ({
  iban,
  currency: 'EUR',
  name,
  institution: { name: 'KBC Brussels', source: 'page' },
  expires: { on: '2027-05-03', source: 'page' },
  status: null,
  selected: null,
});
const listed = (accounts: Reading['accounts'], means: Reading['means']): Reading => ({
  page: 'accounts',
  means,
  accounts,
  questions: [],
  seen: { of: null, count: accounts.length },
  complete: true,
});

const ONE = account('BE71096123456769', 'Zomerrekening');
const TWO = account('NL91ABNA0417164300', 'Winterrekening');
const HELD = /BE71096|NL91ABNA|Zomerrekening|Winterrekening|KBC Brussels|2027-05-03/;

beforeEach(async () => {
  aBrowser();
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => true });
  await eraseAll();
  await answerScreen({ type: 'site/on', guide: 'ponto', sites: [PONTO] });
  await answerScreen({ type: 'site/on', guide: 'odoo', sites: [BOOKS] });
  await ask({ type: 'page/read', reading: listed([ONE, TWO], 'authorised'), app: null }, PONTO);
  await ask({ type: 'page/record' }, PONTO);
});

it('A13 a page of the app is told nothing of what the aggregator holds, also in a journey about one account', async () => {
  const [first] = await readAccounts();
  const journey = { guide: 'ponto', journey: 'credentials', origin: BOOKS };
  await answerScreen({ type: 'journey/start', ...journey, account: first?.key ?? '' });
  const nothing = listed([], 'linked');
  const facts = { page: 'connections', version: '18', seen: [], found: 0 };
  const told = JSON.stringify([
    await ask({ type: 'page/hello' }, BOOKS, 2),
    await ask({ type: 'page/facts', facts }, BOOKS, 2),
    await ask({ type: 'page/read', reading: nothing, app: null }, BOOKS, 2),
    await ask({ type: 'page/move', move: 'next', from: 'ponto:credentials:1' }, BOOKS, 2),
  ]);
  // The journey is shown there: the test would see what it says.
  expect(told).toContain('"journey":{"guide":"ponto"');
  expect(told).not.toMatch(HELD);
});

it('A13 nor is a page of the aggregator told of accounts that it does not list itself', async () => {
  await ask({ type: 'page/hello' }, PONTO, 3);
  const reading = listed([TWO], 'authorised');
  const told = JSON.stringify(await ask({ type: 'page/read', reading, app: null }, PONTO, 3));
  expect(told).toContain('"recorded":true');
  expect(told).not.toMatch(/BE71096|Zomerrekening/);
});
