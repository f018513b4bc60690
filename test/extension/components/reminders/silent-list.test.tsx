// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { SilentList } from '../../../../extension/components/reminders/SilentList.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { nothing } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';
import { sampleLedger } from '../sample-ledger.ts';

/** Two that go by one name, at two banks. */
const named = sampleLedger(60).accounts.filter(({ name }) => name?.value === 'Payroll');
const silent = named.slice(0, 2).map((account) => ({ account, until: null }));

function drawn(hideNumbers: boolean): HTMLElement {
  const place = document.createElement('div');
  render(
    <ScreenContext.Provider value={{ ...fakeScreen, ...wordsOf('en'), hideNumbers }}>
      <SilentList silent={silent} onUnsilence={nothing} />
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
  for (const [index, { account }] of silent.entries()) {
    const number = account.iban?.replace(/(.{4})(?=.)/g, '$1 ');
    const bank = account.institution?.value.name;
    expect(lines[index]).toBe(`Payroll ${bank} ${number}muted: no reminders`);
    expect(buttons[index]).toBe(`Remind again of Payroll, ${number}`);
  }
});

it('where numbers are hidden, their last four characters tell them apart', () => {
  expect(drawn(true).textContent).not.toContain(silent[0]?.account.iban?.slice(4, 8));
});
