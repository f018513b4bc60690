import type { Ledger } from '../../../core/ledger/account.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';

/** As many institutions as a European aggregator lists. */
const INSTITUTIONS = 1_000;

export const nameOf = (n: number): string => `Bank ${n % INSTITUTIONS}`;

/** Invented accounts; `year` moves every consent's end, as renewing all of them would. */
export function sightings(count: number, year: number): Sighting[] {
  return Array.from({ length: count }, (_, n) => ({
    iban: `BE${String(n % 97).padStart(2, '0')}${String(n).padStart(12, '0')}`,
    currency: 'EUR',
    name: `Current account ${n}`,
    institution: {
      name: nameOf(n),
      source: 'payload',
      id: `institution-${n % INSTITUTIONS}`,
      bic: 'KREDBEBB',
      country: 'BE',
    },
    expires: {
      on: Temporal.PlainDate.from(`${year}-01-01`)
        .add({ days: n % 365 })
        .toString(),
      source: 'payload',
    },
    status: 'linked',
    selected: null,
    id: `9a0f37c4-0000-4000-8000-${String(n).padStart(12, '0')}`,
    provider: 'ponto',
    means: 'authorised',
    from: 'payload',
    site: null,
    seenAt: `${year - 1}-11-24T08:00:00Z`,
    holder: `Holder ${n % 5000}`,
  }));
}

/** Of which the app has a thousand. */
export function connectionOf(ledger: Ledger): Ledger['connections'] {
  const at = '2026-11-24T08:00:00Z';
  const shares = ledger.accounts
    .slice(0, 1_000)
    .map(
      ({ key }) =>
        [key, { shared: { value: true, at }, linked: null, connectedUntil: null }] as const,
    );
  const origin = 'https://books.example.com';
  return [
    {
      key: `ponto→odoo@${origin}`,
      aggregator: 'ponto',
      app: 'odoo',
      origin,
      accounts: Object.fromEntries(shares),
      firstSeenAt: at,
      lastSeenAt: at,
      unfinishedSince: null,
    },
  ];
}
