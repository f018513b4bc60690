import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../../extension/messages/answers.ts';
import { FromScreen } from '../../../extension/messages/from-screen.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { answerScreen } = await import('../../../extension/background/answer-screen.ts');
const { eraseAll, record } = await import('../../../extension/store/ledger-store.ts');

const number = 'BE71096123456769';
let tab = -1;
const look = async () => {
  const message = v.parse(FromScreen, { type: 'tab/look', tab });
  return ((await answerScreen(message)) as TabState).masked;
};

beforeEach(async () => {
  aBrowser();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  tab = (await fakeBrowser.tabs.create({ url: 'https://example.com/' })).id ?? -1;
  await eraseAll();
});

it('a masked number is asked about on every tab, until it is answered', async () => {
  await record([sighting({ iban: number, currency: 'EUR' })], { today });
  expect(await look()).toBeNull();
  await record([sighting({ masked: 'BE** **** **** 6769' })], { today });
  const asked = await look();
  expect(asked?.candidates.map(({ iban }) => iban)).toEqual([number]);
  await answerScreen(
    v.parse(FromScreen, { type: 'account/same', account: asked?.account.key, same: null }),
  );
  expect(await look()).toBeNull();
});
