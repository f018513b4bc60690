// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import {
  SilentList,
  type SilentView,
} from '../../../../extension/components/reminders/SilentList.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { nothing } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';
import { sampleLedger } from '../sample-ledger.ts';

/** Two that go by one name, at two banks. */
const named = sampleLedger(60).accounts.filter(({ name }) => name?.value === 'Payroll');
const silent = named.slice(0, 2).map((account) => ({ accounts: [account], until: null }));

function drawn(hideNumbers: boolean, of: readonly SilentView[] = silent): HTMLElement {
  const place = document.createElement('div');
  render(
    <ScreenContext.Provider value={{ ...fakeScreen, ...wordsOf('en'), hideNumbers }}>
      <SilentList silent={of} onUnsilence={nothing} />
    </ScreenContext.Provider>,
    place,
  );
  return place;
}

it('accounts of one name that are not reminded of are told apart, on sight and by their buttons', () => {
  const place = drawn(false);
  const lines = [...place.querySelectorAll('li > span')].map(({ textContent }) => textContent);
  const buttons = [...place.querySelectorAll('button')].map((each) =>
    each.getAttribute('aria-label'),
  );
  for (const [index, account] of named.slice(0, 2).entries()) {
    const number = account.iban?.replace(/(.{4})(?=.)/g, '$1 ');
    const place = `${account.institution?.value.name} · ${account.organisation?.value}`;
    expect(lines[index]).toBe(`Payroll ${place} ${number}muted: no reminders`);
    expect(buttons[index]).toBe(`Remind again of Payroll, ${number}`);
  }
});

it('where numbers are hidden, their last four characters tell them apart', () => {
  expect(drawn(true).textContent).not.toContain(named[0]?.iban?.slice(4, 8));
});

it('what was put off together is one line, with one press for all of it', () => {
  const place = drawn(false, [{ accounts: named, until: '2026-12-01' }]);
  const where = `${named[0]?.institution?.value.name} · ${named[0]?.organisation?.value}`;
  expect([...place.querySelectorAll('li > span')].map((each) => each.textContent)).toEqual([
    `${where} ${named.length} accountssnoozed until Dec 1, 2026`,
  ]);
  expect(place.querySelector('button')?.getAttribute('aria-label')).toBe(
    `Remind again of ${where}`,
  );
});
