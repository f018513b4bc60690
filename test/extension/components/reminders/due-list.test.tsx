// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Countdown } from '../../../../core/consent/countdown.ts';
import { byInstitutionOfClient, countAll } from '../../../../core/consent/order.ts';
import { DueList } from '../../../../extension/components/reminders/DueList.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount } from '../../../core/consent/account.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { nothing } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';

/** What the list offers for a bank whose one account stands so. */
function offered(countdown: Countdown): string[] {
  const box = drawn(countdown);
  return [...box.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
}

function drawn(countdown: Countdown): HTMLElement {
  const box = document.createElement('div');
  const accounts = [{ account: anAccount(), countdown }];
  const due = [{ key: 'a', provider: 'ponto', institution: 'KBC', accounts }];
  render(
    <ScreenContext.Provider value={fakeScreen}>
      <DueList due={due} onRenew={nothing} onAnswer={nothing} />
    </ScreenContext.Provider>,
    box,
  );
  return box;
}

it('the presses of each bank are a group of its name: they say the same for every bank', () => {
  const box = drawn({ state: 'expired', since: '2026-11-20', source: 'page' });
  const groups = [...box.querySelectorAll('button')].map((each) => each.closest('[role=group]'));
  expect(new Set(groups.map((group) => group?.getAttribute('aria-label')))).toEqual(
    new Set(['KBC · ponto']),
  );
});

it('what a reminder tells of can be put off', () => {
  expect(offered({ state: 'expired', since: '2026-11-20', source: 'page' })).not.toEqual([]);
});

it('an end that no date told has no reminder: nothing offers to put it off', () => {
  expect(offered({ state: 'ended', since: '2026-11-20' })).toEqual([]);
});

const noted = (value: string) => ({ value, at: '2026-11-01T00:00:00Z' });
const of = (client: string, ends: string, bank = 'KBC') =>
  anAccount({ key: `${bank} ${client} ${ends}`, ends, bank, organisation: noted(client) });

/** The list of these accounts, as the options page gives it. */
async function listed(accounts: ReturnType<typeof anAccount>[], typed = ''): Promise<HTMLElement> {
  const box = document.createElement('div');
  const due = byInstitutionOfClient(countAll(accounts, new Map(), fakeScreen.today));
  const screen = { ...fakeScreen, ...wordsOf('en') };
  render(
    <ScreenContext.Provider value={screen}>
      <DueList due={due} onRenew={nothing} onAnswer={nothing} />
    </ScreenContext.Provider>,
    box,
  );
  const field = box.querySelector('input');
  if (typed !== '' && field) {
    field.value = typed;
    await act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  return box;
}
const lines = (box: HTMLElement, part: string) =>
  [...box.querySelectorAll(part)].map(({ textContent }) => textContent?.trim());

it('a bank is listed for each client by name: one consent is one client’s', async () => {
  const box = await listed([of('Bakery', '2026-11-20'), of('Garage', '2026-11-20')]);
  expect(lines(box, 'li .cut')).toEqual(['KBC · Bakery', 'KBC · Garage']);
  expect(lines(await listed([of('Bakery', '2026-11-20')]), 'li .cut')).toEqual(['KBC']);
});

it('the day that is told is not said of accounts that end on another', async () => {
  const box = await listed([of('Bakery', '2026-11-20'), of('Bakery', '2026-12-10')]);
  expect(lines(box, 'li > .muted')).toEqual([
    'was expected until Nov 20, 2026 · 1 of 2 accounts · ponto',
  ]);
});

it('a long list is found through by client, and its rest waits behind a press', async () => {
  const many = Array.from({ length: 14 }, (_, n) => of(`Client ${n}`, '2026-11-20'));
  const all = await listed(many);
  expect(lines(all, 'summary').at(-1)).toBe('and 4 more');
  expect(all.querySelectorAll('details .visits > li')).toHaveLength(4);
  const found = await listed(many, 'client 13');
  expect(lines(found, '.visits li .cut')).toEqual(['KBC · Client 13']);
  expect((await listed(many, 'nobody')).textContent).toContain('No account matches');
});
