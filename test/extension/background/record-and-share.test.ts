import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../../core/reading/reading.ts';
import type { ReadAnswer, TabState } from '../../../extension/messages/answers.ts';
import type { FromPage } from '../../../extension/messages/from-page.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { answerPage } = await import('../../../extension/background/answer-page.ts');
const { answerScreen } = await import('../../../extension/background/answer-screen.ts');
const { wentAway } = await import('../../../extension/background/leaving.ts');
const { recall } = await import('../../../extension/background/tab-memory.ts');
const { readProgress } = await import('../../../extension/store/progress-store.ts');
const { writeRecording } = await import('../../../extension/store/recording-store.ts');
const { eraseAll, readLedger } = await import('../../../extension/store/ledger-store.ts');

const DASHBOARD = 'https://dashboard.myponto.com';
const SHARE = 'https://authorization.myponto.com';
const tab = (origin: string, id: number) => ({
  is: 'page' as const,
  tab: id,
  origin,
  active: true,
  isPrivate: false,
});
let id = 1;
const ask = (message: FromPage, origin = DASHBOARD) => answerPage(message, tab(origin, id));

const account = (iban: string, selected: boolean | null) => ({
  iban,
  currency: 'EUR',
  name: null,
  institution: null,
  expires: selected === null ? { on: '2027-05-03', source: 'page' as const } : null,
  status: null,
  selected,
});

function reading(means: Reading['means'], accounts: Reading['accounts']): Reading {
  const page = means === 'shared' ? 'share' : 'accounts';
  return {
    page,
    means,
    accounts,
    questions: [],
    seen: { of: null, count: accounts.length },
    complete: false,
  };
}

const ONE = 'BE71096123456769';
const TWO = 'NL91ABNA0417164300';
const listed = reading('authorised', [account(ONE, null), account(TWO, null)]);

beforeEach(async () => {
  aBrowser();
  id = (await fakeBrowser.tabs.create({ url: `${SHARE}/oauth2/auth` })).id ?? -1;
  await eraseAll();
  await answerScreen({ type: 'site/on', guide: 'ponto', sites: [DASHBOARD, SHARE] });
});

describe('a page of a provider that is on', () => {
  it('is handed its guide, and a page of any other site nothing', async () => {
    expect(await ask({ type: 'page/hello' })).toMatchObject({
      guide: { id: 'ponto' },
      recording: 'unasked',
    });
    expect(
      await ask({ type: 'page/hello' }, 'https://dashboard.myponto.com.evil.example'),
    ).toBeNull();
    expect(await ask({ type: 'page/record' }, 'https://evil.example')).toBeNull();
  });

  it('records nothing until the user said yes', async () => {
    await ask({ type: 'page/hello' });
    const answer = await ask({ type: 'page/read', reading: listed, app: null });
    expect(answer).toMatchObject({ recording: 'unasked', recorded: false });
    expect((await readLedger()).accounts).toEqual([]);
  });

  it('takes no answer to what a page leaves open until the user said yes', async () => {
    const of = { iban: ONE, currency: 'EUR' };
    const question = { ...of, about: 'institution' as const, candidates: ['KBC', 'ING'] };
    const asked = { ...listed, questions: [question] };
    const answer = { type: 'page/answer', ...of, about: 'institution', value: 'ING' } as const;
    await ask({ type: 'page/read', reading: asked, app: null });
    await ask(answer);
    expect((await readLedger()).accounts).toEqual([]);
    await ask({ type: 'page/record' });
    await ask(answer);
    const banks = (await readLedger()).accounts.map(({ institution }) => institution?.value.name);
    expect(banks).toContain('ING');
  });

  it('records what it lists after one yes, and later lists without asking again', async () => {
    await ask({
      type: 'page/read',
      reading: reading('authorised', [account(ONE, null)]),
      app: null,
    });
    expect(await ask({ type: 'page/record' })).toEqual({ ok: true, count: 1 });
    await ask({ type: 'page/read', reading: listed, app: null });
    expect((await readLedger()).accounts.map(({ iban }) => iban).sort()).toEqual([ONE, TWO]);
  });

  it('is told why its list could not be recorded, after one yes', async () => {
    await ask({ type: 'page/read', reading: listed, app: null });
    await ask({ type: 'page/record' });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const more = reading('authorised', [account('BE68539007547034', null)]);
    const answer = await ask({ type: 'page/read', reading: more, app: null });
    vi.restoreAllMocks();
    expect(answer).toMatchObject({ recorded: false, problem: 'quota' });
  });

  it.each([
    ['the popup', () => answerScreen({ type: 'tab/record', tab: id })],
    ['the card', () => ask({ type: 'page/record' })],
  ])(
    'with a new date that is recorded by a press in %s, ends a journey that waits for it',
    async (_, press) => {
      const until = (on: string) => ({
        ...account(ONE, null),
        expires: { on, source: 'page' as const },
      });
      const read = (on: string) =>
        ask({ type: 'page/read', reading: reading('authorised', [until(on)]), app: null });
      await read('2026-12-01');
      await ask({ type: 'page/record' });
      await writeRecording('ponto', 'no');
      await answerScreen({ type: 'journey/start', guide: 'ponto', journey: 'renew' });
      await ask({
        type: 'page/facts',
        facts: { page: 'accounts', version: null, seen: [], found: 1 },
      });
      await read('2027-05-30');
      expect(await readProgress()).toMatchObject({ journey: 'renew' });
      await press();
      expect(await readProgress()).toBeNull();
    },
  );

  it('is not forgotten for the one before it, which is recorded from the popup at that moment', async () => {
    await ask({ type: 'page/read', reading: listed, app: null });
    const next = { page: 'consents', version: null, seen: [], found: null };
    const recorded = answerScreen({ type: 'tab/record', tab: id });
    await ask({ type: 'page/facts', facts: next });
    expect(await recorded).toEqual({ ok: true, count: 2 });
    expect(await recall(id)).toMatchObject({ facts: next });
  });

  it('that lists none offers none of the page before it, where the app loads no page between them', async () => {
    await ask({ type: 'page/read', reading: listed, app: null }, SHARE);
    const next = { page: 'integrations', version: null, seen: [], found: null };
    await ask({ type: 'page/facts', facts: next }, SHARE);
    const look = { type: 'tab/look', tab: id } as const;
    expect(await answerScreen(look)).toMatchObject({ page: 'integrations', reading: null });
    expect(await answerScreen({ type: 'tab/record', tab: id })).toMatchObject({ ok: false });
    expect((await readLedger()).accounts).toEqual([]);
  });
});

describe('a share page', () => {
  const shared = reading('shared', [account(ONE, true), account(TWO, false)]);
  const name = 'Odoo would like to access:';

  async function authorise(): Promise<void> {
    await ask({ type: 'page/hello' }, SHARE);
    await ask({ type: 'page/read', reading: shared, app: name }, SHARE);
    await Promise.all([
      ask({ type: 'page/read', reading: shared, app: name }, SHARE),
      ask({ type: 'page/shared' }, SHARE),
    ]);
  }

  beforeEach(async () => {
    await ask({ type: 'page/read', reading: listed, app: null });
    await ask({ type: 'page/record' });
  });

  it('is recorded with exactly what was ticked, once it is left', async () => {
    await authorise();
    const [open] = (await readLedger()).connections;
    expect(open).toMatchObject({ accounts: {}, unfinishedSince: { value: expect.any(String) } });
    await wentAway(id);
    const [connection] = (await readLedger()).connections;
    expect(connection).toMatchObject({
      aggregator: 'ponto',
      app: 'odoo',
      unfinishedSince: { value: null },
    });
    const given = Object.entries(connection?.accounts ?? {}).map(([key, { shared }]) => [
      key,
      shared?.value,
    ]);
    expect(given.sort()).toEqual([
      [`ponto|iban:${ONE}/EUR`, true],
      [`ponto|iban:${TWO}/EUR`, false],
    ]);
  });

  it('that could not be kept is told, for its page is left by then', async () => {
    await authorise();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await wentAway(id);
    vi.restoreAllMocks();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledWith(
      'unkept',
      expect.objectContaining({ title: 'unkept', message: 'fault_quota' }),
    );
  });

  it('is not recorded when it is left without the press', async () => {
    await ask({ type: 'page/hello' }, SHARE);
    await ask({ type: 'page/read', reading: shared, app: name }, SHARE);
    await wentAway(id);
    expect(
      (await readLedger()).connections.flatMap(({ accounts }) => Object.keys(accounts)),
    ).toEqual([]);
  });

  it('tells what the app has and will lose, of the accounts that this page shows', async () => {
    await authorise();
    await wentAway(id);
    const other = reading('shared', [account(ONE, false), account(TWO, false)]);
    const answer = (await ask(
      { type: 'page/read', reading: other, app: name },
      SHARE,
    )) as ReadAnswer;
    expect(answer).toMatchObject({ meanings: ['willLose', 'notShared'], app: 'Odoo' });
  });

  describe('that lists fewer accounts than the app has', () => {
    const THREE = 'BE68539007547034';
    const all = reading('shared', [account(ONE, true), account(TWO, true)]);

    /** The names that the popup tells, and what the page itself is told. */
    async function told(later: Reading) {
      await ask({ type: 'page/hello' }, SHARE);
      await ask({ type: 'page/read', reading: all, app: name }, SHARE);
      await ask({ type: 'page/shared' }, SHARE);
      await wentAway(id);
      await ask({ type: 'page/hello' }, SHARE);
      const toPage = await ask({ type: 'page/read', reading: later, app: name }, SHARE);
      const state = (await answerScreen({ type: 'tab/look', tab: id })) as TabState;
      return { names: state.notListed.map(({ iban }) => iban), toPage };
    }

    it('tells the popup which, by name, and the page nothing of it', async () => {
      const { names, toPage } = await told(reading('shared', [account(ONE, true)]));
      expect(names).toEqual([TWO]);
      expect(JSON.stringify(toPage)).not.toContain(TWO);
    });

    it.each([
      [
        'that is not ticked is listed',
        reading('shared', [account(ONE, true), account(TWO, false)]),
      ],
      [
        'of a list that has not loaded is not missed',
        { ...reading('shared', [account(ONE, true)]), seen: { of: 2, count: 1 } },
      ],
      ['beside none that is known is of another list', reading('shared', [account(THREE, true)])],
    ])('an account %s', async (_, later) => {
      expect((await told(later)).names).toEqual([]);
    });
  });
});
