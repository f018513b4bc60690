import { describe, expect, it } from 'vitest';
import { aboutAccount } from '../../../core/journey/about-account.ts';
import type { StepView } from '../../../core/journey/view.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { PageAccount } from '../../../core/reading/reading.ts';
import { sighting, today } from '../ledger/sighting-maker.ts';
import { pageAccount } from '../reading/page-account.ts';

const iban = 'BE71096123456769';
const view = {
  account: 'ponto|id:a',
  say: 'Press Renew next to it.',
  where: 'here',
} as Partial<StepView> as StepView;
const { accounts } = recordSightings(
  EMPTY,
  [
    sighting({ id: 'a', iban, currency: 'EUR', name: 'Named by the user' }),
    sighting({ id: 'b', masked: '**** 1234' }),
  ],
  { today },
).ledger;
const shown = (listed: PageAccount[], provider = 'ponto') => ({
  accounts,
  provider,
  listed,
  naming: (account: string) => `It is ${account}.`,
});

describe('a step about one account', () => {
  it('is pointed at by its number, whatever key the journey began with', () => {
    expect(aboutAccount(view, shown([]))).toEqual({ ...view, account: `ponto|iban:${iban}/EUR` });
  });

  it.each([
    [
      'by the name and number that the page shows',
      [pageAccount({ iban, name: 'Page name' })],
      ' It is Page name, BE71 0961 2345 6769.',
    ],
    ['not where the page lists others', [pageAccount({ iban: 'BE53586671384412' })], ''],
    ['not where the page lists nothing', [], ''],
  ])('is named %s', (_, listed, words) => {
    expect(aboutAccount(view, shown(listed)).say).toBe(`${view.say}${words}`);
  });

  it.each([
    ['nothing', []],
    ['others', [pageAccount({ iban: 'BE53586671384412' })]],
    ['no number', [pageAccount({ name: 'Named by the user' })]],
  ])('is not handed to the page of an app that lists %s', (_, listed) => {
    expect(aboutAccount(view, shown(listed, 'odoo'))).toEqual({ ...view, account: null });
    const unknown = { ...view, account: `ponto|iban:NL91ABNA0417164300/EUR` };
    expect(aboutAccount(unknown, shown(listed, 'odoo')).account).toBeNull();
  });

  it('is found on the page of an app that lists its number', () => {
    const { account } = aboutAccount(view, shown([pageAccount({ iban })], 'odoo'));
    expect(account).toBe(`ponto|iban:${iban}/EUR`);
  });

  it('is not named on an app’s page, nor away from the step’s page', () => {
    expect(aboutAccount(view, shown([pageAccount({ iban })], 'odoo')).say).toBe(view.say);
    const elsewhere = { ...view, where: 'elsewhere' as const };
    expect(aboutAccount(elsewhere, shown([pageAccount({ iban })])).say).toBe(view.say);
  });

  it('of which only a part of the number is known is named by that', () => {
    const masked = { ...view, account: 'ponto|id:b' };
    const listed = [pageAccount({ masked: '**** 1234', name: 'Card' })];
    const { say, account } = aboutAccount(masked, shown(listed));
    expect([say, account]).toEqual([`${view.say} It is Card, **** 1234.`, 'ponto|id:b']);
  });

  it('of which nothing is known stays as it is', () => {
    const unknown = { ...view, account: 'ponto|id:z' };
    expect(aboutAccount(unknown, shown([pageAccount({ iban })]))).toBe(unknown);
  });
});
