import type { Faq, Guide } from '../../core/guide/guide.ts';
import type { Account, Ledger } from '../../core/ledger/account.ts';
import { endEarly } from '../../core/ledger/end-early.ts';
import { EMPTY } from '../../core/ledger/merge.ts';
import { recordLinked } from '../../core/ledger/record-linked.ts';
import { recordShare, recordSharePageSeen } from '../../core/ledger/record-share.ts';
import { recordSightings } from '../../core/ledger/record-sightings.ts';
import type { SeenInstitution } from '../../core/ledger/sighting.ts';
import { sampleSighting } from '../extension/components/sample-ledger.ts';

/** The Odoo of the saved dashboard. */
export const BOOKS = 'https://books19.example.com';
export const BUDGET = 'https://budget.example';
export const IMPORTER = 'https://importer.example';

const today = Temporal.Now.plainDateISO();
const at = Temporal.Now.instant().toString({ smallestUnit: 'second' });
let count = 0;

type Told = { bank?: string; days?: number | null; maturity?: SeenInstitution['maturity'] };

/** An invented account of which a page told everything just now; `days` from today to its consent's end. */
function told(provider: string, name: string, { bank = 'KBC', days = 100, maturity }: Told = {}) {
  count += 1;
  return sampleSighting(count, {
    name,
    provider,
    institution: { name: bank, source: 'payload', ...(maturity && { maturity }) },
    expires: days === null ? null : { on: today.add({ days }).toString(), source: 'page' },
    seenAt: at,
  });
}

const keyOf = (ledger: Ledger, name: string): string =>
  ledger.accounts.find((account) => account.name?.value === name)?.key ?? '';

/** What a ledger alone can come to: of every aggregator, an account in each state, and none shared. */
export function everySituation(guides: readonly Guide[]): Ledger {
  const aggregators = guides.filter(({ kind }) => kind === 'aggregator').map(({ id }) => id);
  // What ends first is told by the popup itself, and is not told again: it is nobody's here.
  const sightings = [told('nobody', 'first', { bank: 'No bank', days: -400 })];
  for (const id of aggregators) {
    sightings.push(told(id, `${id} over`, { days: -5 }), told(id, `${id} soon`, { days: 1 }));
    sightings.push(told(id, `${id} early`), told(id, `${id} without`, { days: null }));
  }
  for (const maturity of ['beta', 'experimental', 'deprecated'] as const)
    sightings.push(told('ponto', maturity, { bank: `Bank in ${maturity}`, maturity }));
  let ledger = recordSightings(EMPTY, sightings, { today }).ledger;
  const early = aggregators.map((id) => keyOf(ledger, `${id} early`));
  ledger = endEarly(ledger, early, today.toString(), at);
  for (const aggregator of aggregators) {
    const unselected = [keyOf(ledger, `${aggregator} soon`)];
    const share = { aggregator, app: 'odoo', origin: BOOKS, at, unselected };
    ledger = recordShare(ledger, { ...share, selected: [] });
  }
  const later = Temporal.Instant.from(at).add({ seconds: 1 }).toString();
  const open = { aggregator: 'ponto', app: 'odoo', origin: BOOKS, at: later };
  return recordSharePageSeen(ledger, open);
}

/** Two accounts that one connection feeds, and one whose consent is over, which every app holds. */
export function heldByApps(): Ledger {
  const both = ['sibling 1', 'sibling 2'].map((name) =>
    told('ponto', name, { bank: 'Linked Bank' }),
  );
  const over = told('ponto', 'over', { days: -5 });
  const first = told('nobody', 'first', { bank: 'No bank', days: -400 });
  let { ledger } = recordSightings(EMPTY, [...both, over, first], { today });
  const selected = [keyOf(ledger, 'over')];
  for (const [app, origin] of [
    ['odoo', BOOKS],
    ['actual-budget', BUDGET],
    ['firefly-iii', IMPORTER],
  ] as const) {
    const share = { aggregator: 'ponto', app, origin, at, unselected: [] };
    ledger = recordShare(ledger, { ...share, selected });
  }
  const linked = ledger.accounts.filter(({ name }) => name?.value.startsWith('sibling'));
  return recordLinked(ledger, { app: 'odoo', origin: BOOKS, accounts: asLinked(linked), at })
    .ledger;
}

/** One account for each reason why an app does not show it, and one that it shows. */
export function everyReason(): Ledger {
  const sightings = [
    told('ponto', 'Shown'),
    told('ponto', 'Left out'),
    told('ponto', 'Over', { days: -5 }),
    told('ponto', 'Fed already'),
    told('ponto', 'Never asked'),
    told('ponto', 'Elsewhere', { bank: 'ING' }),
  ];
  let ledger = recordSightings(EMPTY, sightings, { today }).ledger;
  const keys = (...names: string[]) => names.map((name) => keyOf(ledger, name));
  const apps = { odoo: BOOKS, 'firefly-iii': IMPORTER, 'actual-budget': BUDGET };
  for (const [app, origin] of Object.entries(apps)) {
    ledger = recordShare(ledger, {
      aggregator: 'ponto',
      app,
      origin,
      at,
      selected: keys('Shown', 'Over', 'Fed already', 'Elsewhere'),
      unselected: keys('Left out'),
    });
    const fed = ledger.accounts.filter(({ name }) => name?.value === 'Fed already');
    ledger = recordLinked(ledger, { app, origin, accounts: asLinked(fed), at }).ledger;
  }
  return ledger;
}

function asLinked(accounts: readonly Account[]) {
  return accounts.map(({ iban, currency }) => ({ iban, currency, expires: null }));
}

/** Whether only these conditions are asked by an entry. */
export function asksOnly({ when }: Faq, ...names: string[]): boolean {
  return Object.keys(when).every((name) => names.includes(name));
}
