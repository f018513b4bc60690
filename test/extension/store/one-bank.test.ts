import './browser-globals.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { preview } from '../../../core/ledger/preview.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { shippedGuide } from '../../core/payload/shipped-guide.ts';
import { freshDatabase } from './fresh-database.ts';

const app = shippedGuide('odoo');
const MANY = 2_001;

/** A ledger of so many accounts, every tenth of them at KBC. */
async function keep(count: number, brand?: string): Promise<void> {
  const all = Array.from({ length: count }, (_, n) => {
    const name = n % 10 ? `Bank ${n % 100}` : 'KBC';
    return sighting({
      id: `a${n}`,
      institution: { name, source: 'payload', ...(brand && { brand }) },
    });
  });
  await store.record(all, { today });
}

beforeEach(freshDatabase);

describe('the ledger of one bank, for a preview', () => {
  it('is all that decides what is shown, where the whole is large', async () => {
    await keep(MANY);
    const keys = (await store.accountsAt('KBC')).map(({ key }) => key);
    const at = '2026-11-24T08:00:00Z';
    const share = { aggregator: 'ponto', app: 'odoo', origin: null, at, unselected: [] };
    await store.recordShare({ ...share, selected: keys.slice(0, 5) });
    const { ledger, isPart } = await store.readLedgerFor('KBC');
    expect([ledger.accounts.length, isPart]).toEqual([keys.length, true]);
    const asked = { app, origin: null, institution: 'KBC', today };
    expect(preview(ledger, asked).shown).toEqual(preview(await store.readLedger(), asked).shown);
  });

  it.each([
    ['the ledger is small', 20, undefined, 'KBC'],
    ['nothing goes by that name', MANY, undefined, 'Kredietbank'],
    ['the name is a brand that others may share', MANY, 'kbc', 'KBC'],
  ])('is the whole one where %s', async (_, count, brand, name) => {
    await keep(count, brand);
    const { ledger, isPart } = await store.readLedgerFor(name);
    expect([ledger.accounts.length, isPart]).toEqual([count, false]);
  });
});
