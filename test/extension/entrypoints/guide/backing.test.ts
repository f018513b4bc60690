import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StepView } from '../../../../core/journey/view.ts';
import { askHello, backingByMessages } from '../../../../extension/entrypoints/guide/backing.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const ended = new Error('A listener indicated an asynchronous response, but the channel closed');
const send = vi.fn();

beforeEach(() => {
  send.mockReset();
  fakeBrowser.runtime.sendMessage = send;
});

const STEP: StepView = {
  key: 'ponto:connect:1',
  journey: { guide: 'ponto', id: 'connect', title: 'Connect' },
  number: 1,
  of: 2,
  say: 'Press Add account.',
  why: null,
  where: 'here',
  point: null,
  account: null,
  go: null,
  ends: 'next',
  watch: [],
  canGoBack: false,
};

it('a worker that ended before it answered is asked once more whether a guide is on', async () => {
  send.mockRejectedValueOnce(ended).mockResolvedValueOnce(null);
  await expect(askHello()).resolves.toBeNull();
  expect(send).toHaveBeenCalledTimes(2);
  send.mockRejectedValue(ended);
  await expect(askHello()).rejects.toBe(ended);
});

it('and so it is of what the page shows and lists', async () => {
  const facts = { page: 'accounts', version: null, seen: [], found: null };
  send.mockRejectedValueOnce(ended).mockResolvedValueOnce({ view: STEP });
  await expect(backingByMessages().facts(facts)).resolves.toEqual(STEP);
  const reading = { page: 'accounts', means: 'authorised', accounts: [], questions: [] } as const;
  const whole = { ...reading, accounts: [], questions: [], seen: { of: null, count: 0 } };
  send.mockRejectedValueOnce(ended).mockResolvedValueOnce(null);
  await expect(backingByMessages().read({ ...whole, complete: false }, null)).resolves.toBeNull();
  expect(send).toHaveBeenCalledTimes(4);
});

it('a press is never sent again: it may have arrived', async () => {
  send.mockRejectedValue(ended);
  await expect(backingByMessages().move('next', STEP)).rejects.toBe(ended);
  expect(send).toHaveBeenCalledTimes(1);
});
