// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Countdown } from '../../../../core/consent/countdown.ts';
import { DueList } from '../../../../extension/components/reminders/DueList.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount } from '../../../core/consent/account.ts';
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
