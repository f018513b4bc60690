import { describe, expect, it } from 'vitest';
import { preview } from '../../../core/ledger/preview.ts';
import { recordLinked } from '../../../core/ledger/record-linked.ts';
import { BOOKS, BUDGET, everyReason, IMPORTER } from '../../e2e/situations.ts';
import { shippedGuide } from '../payload/shipped-guide.ts';

const today = Temporal.Now.plainDateISO();
const CHOSEN = {
  'Fed already': null,
  Shown: 'appRule',
  Elsewhere: 'appRule',
  'Left out': 'notShared',
  Over: 'consentExpired',
  'Never asked': 'neverSeenOnSharePage',
};

describe('each shipped app says of each account whether it shows it, by its own rule:', () => {
  it.each([
    ['actual-budget', BUDGET, CHOSEN],
    ['firefly-iii', IMPORTER, CHOSEN],
    [
      'odoo',
      BOOKS,
      { ...CHOSEN, Shown: null, 'Fed already': 'alreadyLinked', Elsewhere: 'otherInstitution' },
    ],
  ])('%s', (id, origin, told) => {
    const asked = { app: shippedGuide(id), origin, institution: 'KBC', today };
    const { shown, hidden } = preview(everyReason(), asked);
    const reasons = [
      ...shown.map(({ name }) => [name?.value, null]),
      ...hidden.map(({ account, reason }) => [account.name?.value, reason]),
    ];
    expect(Object.fromEntries(reasons)).toEqual(told);
  });
});

it.each([
  ['runs', 'linked', ['alreadyLinked']],
  ['has stopped', 'expired', ['consentExpired', 'alreadyLinked']],
] as const)('an app that says that a feed %s is heard', (_, status, reasons) => {
  const before = everyReason();
  const fed = before.accounts.find(({ name }) => name?.value === 'Fed already')!;
  const { ledger } = recordLinked(before, {
    app: 'odoo',
    origin: BOOKS,
    accounts: [{ iban: fed.iban, currency: fed.currency, expires: null, status }],
    at: Temporal.Now.instant().add({ hours: 1 }).toString(),
  });
  const asked = { app: shippedGuide('odoo'), origin: BOOKS, institution: 'KBC', today };
  const { hidden } = preview(ledger, asked);
  expect(hidden.find(({ account }) => account.key === fed.key)?.reasons).toEqual(reasons);
});
