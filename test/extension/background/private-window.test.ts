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
const { writeSettings } = await import('../../../extension/store/settings-store.ts');
const { eraseAll, readLedger } = await import('../../../extension/store/ledger-store.ts');

const origin = 'https://dashboard.myponto.com';
const ask = (message: FromPage, isPrivate = true) =>
  answerPage(message, { is: 'page', tab: 1, origin, active: true, isPrivate });

const reading: Reading = {
  page: 'accounts',
  means: 'authorised',
  accounts: [
    {
      iban: 'BE71096123456769',
      currency: 'EUR',
      name: null,
      institution: null,
      expires: null,
      status: null,
      selected: null,
    },
  ],
  questions: [],
  seen: { of: null, count: 1 },
  complete: false,
};

beforeEach(async () => {
  aBrowser();
  await eraseAll();
  await answerScreen({ type: 'site/on', guide: 'ponto', sites: [origin] });
});

describe('E10 in a private window', () => {
  it('nothing is recorded, and nothing is asked, also by a press that a page could have brought about', async () => {
    await ask({ type: 'page/hello' });
    expect(await ask({ type: 'page/read', reading, app: null })).toMatchObject({ recording: 'no' });
    expect(await ask({ type: 'page/record' })).toEqual({
      ok: false,
      problem: 'private',
    });
    expect((await readLedger()).accounts).toEqual([]);
  });

  it('nothing is recorded though the user said yes in another window', async () => {
    await ask({ type: 'page/read', reading: { ...reading, accounts: [] }, app: null }, false);
    await ask({ type: 'page/record' }, false);
    await ask({ type: 'page/read', reading, app: null });
    expect((await readLedger()).accounts).toEqual([]);
  });

  it('nothing is recorded from the popup, unless the user allows it there', async () => {
    Object.assign(fakeBrowser.tabs, {
      get: async () => ({ incognito: true }),
      sendMessage: async () => true,
    });
    await ask({ type: 'page/read', reading, app: null });
    const pressed = { type: 'tab/record', tab: 1 } as const;
    expect(await answerScreen(pressed)).toEqual({ ok: false, problem: 'private' });
    expect((await readLedger()).accounts).toEqual([]);
    await writeSettings({ recordInPrivate: true });
    expect(await answerScreen(pressed)).toEqual({ ok: true, count: 1 });
  });
});
