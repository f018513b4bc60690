// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it } from 'vitest';
import type { Account } from '../../../../core/ledger/account.ts';
import { AccountsSection } from '../../../../extension/components/accounts/AccountsSection.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount } from '../../../core/consent/account.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { nothing, yes } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';

const of = (name: string, organisation: string | null) => {
  const noted = (value: string) => ({ value, at: '2026-11-01T00:00:00Z' });
  const organised = organisation === null ? null : noted(organisation);
  return anAccount({ key: name, name: noted(name), organisation: organised });
};
const actions = {
  onEdit: nothing,
  onEndEarly: nothing,
  onAnswer: nothing,
  onErase: nothing,
  onRenew: nothing,
  onCopy: yes,
};

beforeAll(() => {
  // Which rows show needs a layout, which this document has not.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

function drawn(accounts: readonly Account[]) {
  const place = document.body.appendChild(document.createElement('div'));
  const start = { text: '', open: null };
  render(
    <ScreenContext.Provider value={{ ...fakeScreen, ...wordsOf('en') }}>
      <AccountsSection accounts={accounts} institutions={[]} start={start} actions={actions} />
    </ScreenContext.Provider>,
    place,
  );
  const select = place.querySelector<HTMLSelectElement>('[aria-label=Organisation]');
  return {
    offered: select ? [...select.options].map(({ text }) => text) : null,
    pick: (value: string) =>
      act(() => {
        if (select) select.value = value;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    names: () => [...place.querySelectorAll('.open')].map(({ textContent }) => textContent),
  };
}

it('the accounts of one organisation alone are shown, of exactly that name', async () => {
  const section = drawn([of('a', 'Garage Peeters'), of('b', 'Peeters'), of('c', null)]);
  expect(section.offered).toEqual([
    'All organisations (3)',
    'No organisation (1)',
    'Garage Peeters (1)',
    'Peeters (1)',
  ]);
  await section.pick('=Peeters');
  expect(section.names()).toEqual(['b']);
  await section.pick('=');
  expect(section.names()).toEqual(['c']);
  await section.pick('all');
  expect(section.names()).toEqual(['a', 'b', 'c']);
});

it('where all are of one, nothing is asked', () => {
  expect(drawn([of('a', null), of('b', null)]).offered).toBeNull();
});
