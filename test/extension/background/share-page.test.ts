import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../../core/reading/reading.ts';
import type { FromPage } from '../../../extension/messages/from-page.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { answerPage } = await import('../../../extension/background/answer-page.ts');
const { answerScreen } = await import('../../../extension/background/answer-screen.ts');
const { diagnosesAt } = await import('../../../extension/background/diagnoses.ts');
const { readGuides } = await import('../../../extension/background/guides.ts');
const { leaveTab, wentAway } = await import('../../../extension/background/leaving.ts');
const { eraseAll, readLedger } = await import('../../../extension/store/ledger-store.ts');
const { writeRecording } = await import('../../../extension/store/recording-store.ts');

const SHARE = 'https://authorization.myponto.com';
const [BOOKS, OTHER] = ['https://books.example.com', 'https://other.example.com'];
let share = 1;
let app = 2;
const ask = (message: FromPage, origin: string, tab: number) =>
  answerPage(message, { is: 'page', tab, origin, active: true, isPrivate: false });

const account = (iban: string, selected: boolean): Reading['accounts'][number] => ({
  iban,
  currency: 'EUR',
  name: null,
  institution: null,
  expires: null,
  status: null,
  selected,
});
const accounts = [account('BE71096123456769', true), account('NL91ABNA0417164300', false)];
const shared: Reading = {
  page: 'share',
  means: 'shared',
  accounts,
  questions: [],
  seen: { of: null, count: 2 },
  complete: false,
};
const ODOO = 'Odoo would like to access:';
const at = (page: string | null, found: number | null = null): FromPage => ({
  type: 'page/facts',
  facts: { page, version: null, seen: [], found },
});

beforeEach(async () => {
  aBrowser();
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => true });
  share = (await fakeBrowser.tabs.create({ url: `${SHARE}/oauth2/auth` })).id ?? -1;
  app = (await fakeBrowser.tabs.create({ url: BOOKS })).id ?? -1;
  await eraseAll();
  await writeRecording('ponto', 'yes');
  await answerScreen({ type: 'site/on', guide: 'ponto', sites: [SHARE] });
  await answerScreen({ type: 'site/on', guide: 'odoo', sites: [BOOKS] });
  await answerScreen({ type: 'site/on', guide: 'odoo', sites: [OTHER] });
});

/** The share page is shown, as at a first load or one after it. */
async function shown(): Promise<void> {
  await ask({ type: 'page/hello' }, SHARE, share);
  await ask(at('share', 2), SHARE, share);
  await ask({ type: 'page/read', reading: shared, app: ODOO }, SHARE, share);
}

async function authorised(): Promise<void> {
  await shown();
  await ask({ type: 'page/shared' }, SHARE, share);
}

/** What was given or left out, by where. */
async function given() {
  const { connections } = await readLedger();
  return connections.map(({ origin, accounts }) => [
    origin,
    Object.values(accounts).map((each) => each.shared?.value),
  ]);
}

it('a share page was left unfinished once it is left, and not while it is open', async () => {
  const told = async () =>
    (await diagnosesAt(null, await readLedger(), await readGuides())).map(({ id }) => id);
  await shown();
  expect(await told()).not.toContain('shareUnfinished');
  await leaveTab(share);
  expect(await told()).toContain('shareUnfinished');
});

describe('a share page that comes back after the press said no', () => {
  it('shared nothing, however it is left then', async () => {
    await authorised();
    await shown();
    await leaveTab(share);
    expect(await given()).toEqual([['*', []]]);
  });

  it('so did one on which boxes are ticked anew', async () => {
    await authorised();
    const anew = { ...shared, accounts: accounts.map((each) => ({ ...each, selected: true })) };
    await ask({ type: 'page/read', reading: anew, app: ODOO }, SHARE, share);
    await wentAway(share);
    expect(await given()).toEqual([['*', []]]);
  });

  it('one on which other accounts come into view has said nothing yet', async () => {
    await authorised();
    await ask(
      { type: 'page/read', reading: { ...shared, accounts: accounts.toReversed() }, app: ODOO },
      SHARE,
      share,
    );
    await wentAway(share);
    expect(await given()).toEqual([['*', [true, false]]]);
  });

  it('shares what is ticked at the next press', async () => {
    await authorised();
    await authorised();
    await wentAway(share);
    expect(await given()).toEqual([['*', [true, false]]]);
  });

  it('and another page of that site said yes', async () => {
    await authorised();
    await ask({ type: 'page/hello' }, SHARE, share);
    await ask(at('dashboard'), SHARE, share);
    expect(await given()).toEqual([['*', [true, false]]]);
  });

  it('also one that no guide knows, and that closes itself at once', async () => {
    await authorised();
    await ask({ type: 'page/hello' }, SHARE, share);
    await leaveTab(share);
    expect(await given()).toEqual([['*', [true, false]]]);
  });
});

describe('of several books, the accounts are shared with those that asked', () => {
  const looked = (origin: string) => ask(at('connection', 0), origin, app);

  it.each([OTHER, BOOKS])('%s', async (origin) => {
    await looked(origin === BOOKS ? OTHER : BOOKS);
    await looked(origin);
    await authorised();
    await leaveTab(share);
    expect(await given()).toEqual([[origin, [true, false]]]);
  });

  it('also where others are looked at before the press', async () => {
    await looked(BOOKS);
    await shown();
    await looked(OTHER);
    await ask({ type: 'page/shared' }, SHARE, share);
    await leaveTab(share);
    expect(await given()).toEqual([[BOOKS, [true, false]]]);
  });

  it('also where a journey was begun for others', async () => {
    const journey = { guide: 'ponto', journey: 'link', origin: BOOKS };
    await answerScreen({ type: 'journey/start', ...journey });
    await looked(OTHER);
    await authorised();
    await leaveTab(share);
    expect(await given()).toEqual([[OTHER, [true, false]]]);
  });

  it('where none was looked at, with those of the journey', async () => {
    const journey = { guide: 'ponto', journey: 'link', origin: OTHER };
    await answerScreen({ type: 'journey/start', ...journey });
    await authorised();
    await leaveTab(share);
    expect(await given()).toEqual([[OTHER, [true, false]]]);
  });
});
