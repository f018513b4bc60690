// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import type { Backing, Known } from '../../../extension/page/card/backing.ts';
import type { CardState } from '../../../extension/page/card/card-state.ts';
import type { OverlayAbout } from '../../../extension/page/card/overlay.ts';
import ponto from '../../../providers/ponto/guide.json' with { type: 'json' };

const shown: CardState[] = [];
let press: OverlayAbout['onPress'] = () => undefined;

// What is drawn needs a browser: here, what is shown is noted.
vi.mock('../../../extension/page/card/overlay.ts', () => ({
  createOverlay(about: OverlayAbout) {
    press = about.onPress;
    return { show: (state: CardState) => shown.push(state), hide() {} };
  },
}));

const { guidePage } = await import('../../../extension/page/guide-page.ts');
const { createReader } = await import('../../../extension/page/read/reader.ts');

const parsed = parseGuide(ponto);
if (!parsed.ok) throw new Error('no guide');
const guide = parsed.value;
const wait = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));
const UNASKED: Known = {
  recording: 'unasked',
  recorded: false,
  meanings: [],
  app: null,
  questions: [],
  view: null,
};

function backing(more: Partial<Backing> = {}): Backing {
  return {
    facts: vi.fn(async () => null),
    read: vi.fn(async () => UNASKED),
    record: vi.fn(async () => ({ ok: true as const, count: 2 })),
    decline: vi.fn(async () => undefined),
    answer: vi.fn(async () => undefined),
    shared: vi.fn(),
    move: vi.fn(async () => null),
    placed: vi.fn(),
    ...more,
  };
}

const failed = vi.fn();
let leaving: AbortController;

function begin(behind: Backing) {
  return guidePage({
    guide,
    document,
    backing: behind,
    say: (key: string) => key,
    sayDay: (day) => day,
    view: null,
    place: null,
    today: () => Temporal.PlainDate.from('2026-11-24'),
    signal: leaving.signal,
    loadReader: async () => createReader,
    go() {},
    reload() {},
    failed,
  });
}

beforeEach(() => {
  leaving?.abort();
  leaving = new AbortController();
  shown.length = 0;
  failed.mockClear();
  location.href = 'https://dashboard.myponto.com/live/accounts';
  document.body.innerHTML =
    '<h1>Accounts</h1><table><tr><td>One<td>BE71 0961 2345 6769<tr><td>Two<td>NL91 ABNA 0417 1643 00</table>';
});

const change = () => document.body.append(document.createElement('hr'));

it('what was not answered is told again at the next look', async () => {
  const facts = vi
    .fn(async () => null)
    .mockRejectedValueOnce(new Error('the message channel closed'));
  const behind = backing({ facts });
  begin(behind);
  await wait(1500);
  expect(failed).toHaveBeenCalledOnce();
  change();
  await wait();
  expect(facts).toHaveBeenCalledTimes(2);
  expect(shown.at(-1)).toMatchObject({ state: 'record', found: 2 });
});

it('after a press that was not answered the card shows what has become of it, on a page that stands still', async () => {
  const record = vi.fn<Backing['record']>().mockRejectedValue(new Error('the channel closed'));
  const known = { ...UNASKED, recording: 'yes' as const, recorded: true };
  const read = vi.fn<Backing['read']>().mockResolvedValueOnce(UNASKED).mockResolvedValue(known);
  begin(backing({ record, read }));
  await wait(1500);
  expect(shown.at(-1)).toMatchObject({ state: 'record', found: 2 });
  press({ type: 'record' }, null);
  await wait();
  expect(failed).toHaveBeenCalledOnce();
  expect(shown.at(-1)).toMatchObject({ state: 'recorded', count: 2 });
});

it('why nothing was recorded stays there while the page changes, and it can be tried again', async () => {
  const record = vi
    .fn<Backing['record']>()
    .mockResolvedValueOnce({ ok: false, problem: 'quota' })
    .mockResolvedValue({ ok: true, count: 2 });
  begin(backing({ record }));
  await wait(1500);
  press({ type: 'record' }, null);
  await wait();
  change();
  await wait();
  const beside = { state: 'record', found: 2 };
  expect(shown.at(-1)).toMatchObject({ state: 'error', reason: 'fault_quota', beside });
  press({ type: 'record' }, null);
  await wait();
  expect(shown.at(-1)).toMatchObject({ state: 'record' });
});

it('an earlier yes with which nothing could be recorded says so, and not how many were', async () => {
  const known = { ...UNASKED, recording: 'yes' as const };
  const read = vi
    .fn<Backing['read']>()
    .mockResolvedValueOnce({ ...known, recorded: true })
    .mockResolvedValue({ ...known, problem: 'quota' });
  begin(backing({ read }));
  await wait(1500);
  expect(shown.at(-1)).toMatchObject({ state: 'recorded', count: 2 });
  document
    .querySelector('tbody, table')
    ?.insertAdjacentHTML('beforeend', '<tr><td>Three<td>BE68 5390 0754 7034');
  await wait(600);
  expect(shown.at(-1)).toMatchObject({ state: 'error', reason: 'fault_quota', beside: null });
});

it('a window that the user comes back to tells anew where it is, and shows the step at hand', async () => {
  const facts = vi.fn(async () => null);
  begin(backing({ facts }));
  await wait(1500);
  expect(facts).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('focus'));
  await wait();
  expect(facts).toHaveBeenCalledTimes(2);
});
