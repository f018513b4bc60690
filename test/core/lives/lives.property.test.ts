import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOver } from '../../../core/consent/due-or-over.ts';
import { countAll } from '../../../core/consent/order.ts';
import { accountsWithAppEnds } from '../../../core/consent/told-by-app.ts';
import { mergeLedgers } from '../../../core/ledger/merge.ts';
import { preview } from '../../../core/ledger/preview.ts';
import { BOOKS } from './browser.ts';
import { Life, lives } from './life.ts';
import { expected, knowsTheDate } from './told.ts';
import { dayText, plainDay } from './world.ts';

const POLICIES = new Map([['ponto', { days: 180 }]]);
const ODOO = { id: 'odoo', preview: { rule: 'institution' as const, hidesLinked: true } };

it('whatever two browsers are told of four accounts, each shows what it can know of them', () =>
  fc.assert(
    fc.property(lives, (events) => {
      const life = new Life();
      for (const event of events) {
        const older = life.browsers[event.browser]!.ledger;
        life.happen(event);
        const browser = life.browsers[event.browser]!;
        expect(mergeLedgers(browser.ledger, older)).toEqual(browser.ledger);
        const some = life.world.filter((_, i) => event.some[i]);
        expect(browser.erasedAndBack(some)).toEqual(browser.ledger);
        showsWhatItKnows(life, event.browser);
      }
    }),
    { numRuns: 150 },
  ));

function showsWhatItKnows(life: Life, index: number) {
  const { day } = life.now;
  const browser = life.browsers[index]!;
  const counted = countAll(accountsWithAppEnds(browser.ledger), POLICIES, plainDay(day));
  const known = life.world.filter((one) => life.of(index, one).told.length > 0);
  expect(browser.keys(known)).toHaveLength(known.length);
  expect(counted).toHaveLength(known.length);
  for (const one of known) {
    const { account, countdown } = counted.find(
      ({ account: { key } }) => key === browser.keys([one])[0],
    )!;
    const own = life.of(index, one);
    const state = expected(own, one, day);
    if (state) expect(isOver(countdown)).toBe(state === 'over');
    if ('on' in countdown && knowsTheDate(own, one)) expect(countdown.on).toBe(dayText(one.end));
    expect(account.muted?.value ?? false).toBe(own.muted?.value ?? false);
    if (own.name) expect(account.name?.value).toBe(own.name.value);
    expect(Boolean(account.gone?.value)).toBe(own.lacked > own.listed);
    for (const origin of BOOKS) {
      const asked = {
        app: ODOO,
        origin,
        institution: one.bank,
        today: plainDay(day),
        policies: POLICIES,
      };
      const { shown } = preview(browser.ledger, asked as Parameters<typeof preview>[1]);
      const isListed = own.linked.has(origin);
      expect(shown.some(({ key }) => key === account.key)).toBe(
        own.shared.get(origin)?.value === true &&
          !isListed &&
          !isOver(countdown) &&
          !account.gone?.value,
      );
    }
  }
}
