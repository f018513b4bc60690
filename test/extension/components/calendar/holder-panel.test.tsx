// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { countAll } from '../../../../core/consent/order.ts';
import { HolderPanel } from '../../../../extension/components/calendar/HolderPanel.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount, day } from '../../../core/consent/account.ts';
import { yes } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';

const today = day('2026-11-24');
const noted = (value: string) => ({ value, at: '2026-11-01T00:00:00Z' });
const of = (key: string, organisation: string, holder?: string) =>
  anAccount({
    key,
    ends: '2026-11-20',
    organisation: noted(organisation),
    holder: holder === undefined ? null : noted(holder),
  });

/** What heads each letter, and the accounts that it is about. */
function letters(accounts: ReturnType<typeof anAccount>[]): [string | undefined, string[]][] {
  const asked: string[][] = [];
  const place = document.createElement('div');
  render(
    <ScreenContext.Provider value={{ ...fakeScreen, today }}>
      <HolderPanel
        counted={countAll(accounts, new Map(), today)}
        onMessage={(keys) => {
          asked.push([...keys]);
          return { subject: '', body: '', mailto: 'mailto:' };
        }}
        onCopy={yes}
      />
    </ScreenContext.Provider>,
    place,
  );
  const titles = [...place.querySelectorAll('summary')].map((each) => each.textContent);
  return asked.map((keys, index) => [titles[index] ?? undefined, keys]);
}

it('no client is written of the accounts of another', () => {
  expect(letters([of('a', 'Bakery'), of('b', 'Garage'), of('c', 'Bakery')])).toEqual([
    ['Bakery · ponto', ['a', 'c']],
    ['Garage · ponto', ['b']],
  ]);
});

it('a holder of two organisations has one letter, which names both', () => {
  expect(letters([of('a', 'Bakery', 'An'), of('b', 'Garage', 'An'), of('c', 'Shop')])).toEqual([
    ['An · Bakery and Garage · ponto', ['a', 'b']],
    ['Shop · ponto', ['c']],
  ]);
});

it('one letter alone is open, and needs no head', () => {
  expect(letters([of('a', 'Bakery'), of('c', 'Bakery')])).toEqual([[undefined, ['a', 'c']]]);
});
