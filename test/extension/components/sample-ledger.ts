import type { Ledger } from '../../../core/ledger/account.ts';
import { editAccounts } from '../../../core/ledger/edit-account.ts';
import { endEarly } from '../../../core/ledger/end-early.ts';
import { recordShare } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { checkDigits } from './sample-iban.ts';

export const TODAY = Temporal.PlainDate.from('2026-11-24');

const BANKS = [
  { name: 'KBC', code: '734' },
  { name: 'BNP Paribas Fortis', code: '001' },
  { name: 'ING Belgique', code: '310' },
  { name: 'Belfius', code: '063' },
  { name: 'Triodos', code: '523' },
  { name: 'Argenta', code: '973' },
] as const;

const NAMES = [
  'Operating account',
  'Payroll',
  'VAT reserve',
  'Savings',
  'Card settlement',
  'Zichtrekening',
];
const CLIENTS = ['Bakkerij Janssens', 'Atelier Dubois', 'Nordlicht GmbH'];
/** Days from today: over, today, due, fresh, far. */
const LEFT = [8, 23, 120, -3, 0, 176, 61, 14];

/** The sighting of account number n, all invented. */
export function sampleSighting(n: number, over: Partial<Sighting> = {}): Sighting {
  const bank = BANKS[n % BANKS.length] ?? BANKS[0];
  const number = `${bank.code}${String(n).padStart(7, '0')}`;
  const left = LEFT[n % LEFT.length] ?? 30;
  return {
    iban: `BE${checkDigits('BE', belgian(number))}${belgian(number)}`,
    currency: 'EUR',
    name: NAMES[n % NAMES.length] ?? null,
    institution: { name: bank.name, source: 'page', country: 'BE' },
    expires: {
      on: TODAY.add({ days: left + Math.floor(n / 40) }).toString(),
      source: n % 5 === 3 ? 'institution' : 'page',
    },
    status: null,
    selected: null,
    provider: 'ponto',
    means: 'authorised',
    from: 'page',
    site: 'https://dashboard.myponto.com',
    seenAt: '2026-11-20T09:00:00Z',
    organisation: CLIENTS[n % CLIENTS.length] ?? '',
    holder: 'An Peeters',
    ...over,
  };
}

/** A ledger of so many accounts, with a connection to Odoo, something ended early, and something muted. */
export function sampleLedger(count: number): Ledger {
  const older = Array.from({ length: Math.min(count, 6) }, (_, n) =>
    sampleSighting(n, {
      expires: { on: '2026-08-01', source: 'page' },
      seenAt: '2026-05-02T09:00:00Z',
    }),
  );
  const now = Array.from({ length: count }, (_, n) => sampleSighting(n));
  const undated =
    count > 9 ? [sampleSighting(count, { expires: null, name: null, institution: null })] : [];
  const empty: Ledger = { accounts: [], connections: [] };
  const first = recordSightings(empty, older, { today: TODAY.subtract({ days: 206 }) }).ledger;
  const { ledger } = recordSightings(first, [...now, ...undated], { today: TODAY });
  const keys = ledger.accounts.map(({ key }) => key);
  const shared = recordShare(ledger, {
    aggregator: 'ponto',
    app: 'odoo',
    origin: 'https://books.example.com',
    selected: keys.slice(0, 5),
    unselected: keys.slice(5, 7),
    at: '2026-11-21T10:00:00Z',
  });
  const ended =
    count > 7 ? endEarly(shared, keys.slice(6, 7), '2026-11-22', '2026-11-22T08:00:00Z') : shared;
  return count > 8
    ? editAccounts(ended, keys.slice(7, 8), { muted: true }, '2026-11-22T08:00:00Z')
    : ended;
}

/** A Belgian account number ends in its own check: the rest modulo 97. */
function belgian(ten: string): string {
  const check = Number(ten) % 97 || 97;
  return `${ten}${String(check).padStart(2, '0')}`;
}
