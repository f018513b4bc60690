import './browser-globals.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as find from '../../../extension/store/find-rows.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { freshDatabase } from './fresh-database.ts';

vi.mock('../../../extension/store/find-rows.ts', { spy: true });

const at = '2026-11-25T08:00:00Z';
const number = 'BE71096123456769';

beforeEach(async () => {
  await freshDatabase();
  vi.mocked(find.accountsOf).mockClear();
});

describe('the ledger at hand', () => {
  it('is read once, however often it is asked for', async () => {
    await store.record([sighting({ id: 'a' })], { today });
    // The backup that the first write of a day makes has read it already: a second one makes none.
    await store.record([sighting({ id: 'b' })], { today });
    vi.mocked(find.accountsOf).mockClear();
    const [one, two] = await Promise.all([store.readLedger(), store.readLedger()]);
    expect(await store.readLedger()).toBe(one);
    expect(two).toBe(one);
    expect(find.accountsOf).toHaveBeenCalledTimes(1);
  });

  it('is read again after any write, of this page or of another', async () => {
    await store.record([sighting({ id: 'a' })], { today });
    expect((await store.readLedger()).accounts).toHaveLength(1);
    vi.resetModules();
    const elsewhere = await import('../../../extension/store/ledger-store.ts');
    await elsewhere.record([sighting({ id: 'b' })], { today });
    expect((await store.readLedger()).accounts).toHaveLength(2);
    await elsewhere.eraseAll();
    expect((await store.readLedger()).accounts).toEqual([]);
  });
});

describe('a masked number that the user says is an account', () => {
  it.each([
    ['that account', `ponto|iban:${number}/EUR`, 1],
    ['none of them', null, 2],
  ])('is %s from then on', async (_, same, count) => {
    await store.record(
      [
        sighting({ iban: number, currency: 'EUR' }),
        sighting({ masked: 'BE** **** **** 6769', name: 'Card' }),
      ],
      { today },
    );
    const masked = (await store.readAccounts()).find((account) => account.masked)?.key ?? '';
    await store.answerQuestion(masked, same, at);
    expect(await store.readAccounts()).toHaveLength(count);
    // Seen again by its masked number alone, it is no new account.
    await store.record([sighting({ masked: 'BE** **** **** 6769', name: 'Card' })], { today });
    expect(await store.readAccounts()).toHaveLength(count);
  });
});
