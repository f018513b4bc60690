// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rowThatSays, UNKNOWN } from './one-account.ts';

describe('an account as it is read', () => {
  it('has no masked number where its IBAN is shown', () =>
    expect(rowThatSays('Main')).not.toHaveProperty('masked'));

  it.each(['Huisbank', 'Ökobank', 'ÖKOBANK'])('is not named %s, as its bank', (said) => {
    const name = said === 'Huisbank' ? said : 'Ökobank';
    const more = { institutions: [{ name, id: 'hb', maturity: 'beta' }] };
    const account = rowThatSays(`<i>${said}</i>`, { number: UNKNOWN, more });
    expect([account.institution?.name, account.name]).toEqual([name, null]);
  });

  it('may have a word for a state in a long name', () => {
    const name = 'Savings of the Interconnected Grids Association';
    expect(rowThatSays(`<b>${name}</b>`)).toMatchObject({ name, status: null });
  });
});
