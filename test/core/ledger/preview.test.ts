import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../core/guide/guide.ts';
import type { Ledger } from '../../../core/ledger/account.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { preview } from '../../../core/ledger/preview.ts';
import { recordLinked } from '../../../core/ledger/record-linked.ts';
import { recordShare } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting, today } from './sighting-maker.ts';

const origin = 'https://books.odoo.com';
const kbc = { name: 'KBC', source: 'page' } as const;
const ing = { name: 'ING', source: 'page' } as const;
const app = (rule: NonNullable<Guide['preview']>): Guide => ({
  format: 1,
  id: 'odoo',
  name: 'Odoo',
  kind: 'app',
  reviewed: null,
  sources: [],
  sites: 'asked',
  labels: {},
  pages: {},
  elements: {},
  journeys: {},
  faq: [],
  preview: rule,
});
const odoo = app({ rule: 'institution', hidesLinked: true, empty: 'Odoo shows an empty list.' });

const seen: [string, Partial<Sighting>][] = [
  ['shown', { institution: kbc }],
  ['unticked', { institution: kbc }],
  ['ing', { institution: ing }],
  ['ingUnticked', { institution: ing }],
  ['expired', { institution: kbc, expires: { on: '2026-11-23', source: 'page' } }],
  ['lastDay', { institution: kbc, expires: { on: '2026-11-24', source: 'page' } }],
  ['calledExpired', { institution: kbc, status: 'expired' }],
  ['linked', { institution: kbc }],
  ['never', { institution: kbc }],
  ['salt', { institution: kbc, provider: 'salt-edge' }],
];

function ledgerOf(): Ledger {
  let { ledger } = recordSightings(
    EMPTY,
    seen.map(([id, of]) => sighting({ id, ...of })),
    { today },
  );
  const selected = ['shown', 'ing', 'expired', 'lastDay', 'calledExpired', 'linked'].map(
    (id) => `ponto|id:${id}`,
  );
  const unselected = ['unticked', 'ingUnticked'].map((id) => `ponto|id:${id}`);
  ledger = recordShare(ledger, {
    aggregator: 'ponto',
    app: 'odoo',
    origin: null,
    selected,
    unselected,
    at: '2026-11-24T10:00:00Z',
  });
  const withNumber = recordSightings(
    ledger,
    [sighting({ id: 'linked', iban: 'BE71096123456769', currency: 'EUR' })],
    { today },
  ).ledger;
  return recordLinked(withNumber, {
    app: 'odoo',
    origin,
    accounts: [{ iban: 'BE71096123456769', currency: null, expires: null }],
    at: '2026-11-24T11:00:00Z',
  }).ledger;
}
const ledger = ledgerOf();
const told = (institution: string, guide = odoo, more = {}) => {
  const { shown, hidden } = preview(ledger, {
    app: guide,
    aggregator: 'ponto',
    origin,
    institution,
    today,
    ...more,
  });
  return {
    shown: shown.map(({ id }) => id).sort(),
    hidden: Object.fromEntries(hidden.map(({ account, reason }) => [account.id, reason])),
  };
};

describe('what an app will show', () => {
  it('is each shared account of the bank picked, and one reason for each other', () => {
    expect(told('kbc')).toEqual({
      shown: ['lastDay', 'shown'],
      hidden: {
        unticked: 'notShared',
        ing: 'otherInstitution',
        ingUnticked: 'notShared',
        expired: 'consentExpired',
        calledExpired: 'consentExpired',
        linked: 'alreadyLinked',
        never: 'neverSeenOnSharePage',
      },
    });
  });

  it('knows of an account that the app lists as linked, seen on a share page or not', () => {
    const number = { iban: 'BE53586671384412', currency: 'EUR' };
    const known = recordSightings(ledger, [sighting({ id: 'never', ...number })], { today });
    const accounts = [{ ...number, expires: null }];
    const at = '2026-11-24T12:00:00Z';
    const linked = recordLinked(known.ledger, { app: 'odoo', origin, accounts, at }).ledger;
    const asked = { aggregator: 'ponto', origin, institution: 'kbc', today };
    const { hidden } = preview(linked, { ...asked, app: odoo });
    expect(hidden.find(({ account }) => account.id === 'never')?.reasons).toEqual([
      'alreadyLinked',
    ]);
    const { shown } = preview(linked, { ...asked, app: app({ rule: 'all' }) });
    expect(shown.map(({ id }) => id)).toContain('never');
  });

  it('calls linked what the app lists since it was left unticked', () => {
    const number = { iban: 'BE53586671384412', currency: 'EUR' };
    const known = recordSightings(ledger, [sighting({ id: 'unticked', ...number })], {
      today,
    }).ledger;
    const listed = recordLinked(known, {
      app: 'odoo',
      origin,
      accounts: [{ ...number, expires: null }],
      at: '2026-11-24T12:00:00Z',
    }).ledger;
    const { hidden } = preview(listed, {
      app: odoo,
      aggregator: 'ponto',
      origin,
      institution: 'kbc',
      today,
    });
    expect(hidden.find(({ account }) => account.id === 'unticked')?.reasons).toEqual([
      'alreadyLinked',
    ]);
  });

  it('gives all reasons that hold, the first being the one that is told', () => {
    const { hidden } = preview(ledger, {
      app: odoo,
      aggregator: 'ponto',
      origin,
      institution: 'kbc',
      today,
    });
    expect(hidden.find(({ account }) => account.id === 'ingUnticked')?.reasons).toEqual([
      'notShared',
      'otherInstitution',
    ]);
  });

  it('is every shared account where the app does not filter', () => {
    expect(told('kbc', app({ rule: 'all' })).shown).toEqual(['ing', 'lastDay', 'linked', 'shown']);
  });

  it('is what was chosen in the app where it has its own rule', () => {
    const { shown, hidden } = told('kbc', app({ rule: 'chosen' }));
    expect(shown).toEqual(['linked']);
    expect(hidden).toMatchObject({ shown: 'appRule', unticked: 'notShared' });
  });

  it('counts another aggregator’s accounts where none is meant', () => {
    const { hidden } = preview(ledger, { app: odoo, origin, institution: 'kbc', today });
    expect(hidden.find(({ account }) => account.id === 'salt')?.reason).toBe(
      'neverSeenOnSharePage',
    );
  });

  it.each([
    ['no account is of that bank', 'Belfius', 'noAccount', 0],
    ['the only one of that bank was left unticked', 'ABN', 'notShared', 1],
  ])('is nothing, and says so before, when %s', (_, institution, reason, institutions) => {
    const abn = recordSightings(
      ledger,
      [sighting({ id: 'abn', institution: { name: 'ABN', source: 'page' } })],
      { today },
    ).ledger;
    const shared = recordShare(abn, {
      aggregator: 'ponto',
      app: 'odoo',
      origin,
      selected: [],
      unselected: ['ponto|id:abn'],
      at: '2026-11-24T12:00:00Z',
    });
    const answer = preview(shared, { app: odoo, aggregator: 'ponto', origin, institution, today });
    expect(answer.empty).toEqual({ say: 'Odoo shows an empty list.', reason });
    expect(answer.institutions).toHaveLength(institutions);
  });

  it.each([
    ['no share with the app was ever seen', [], null],
    [
      'a share page of it was opened and not authorised',
      [{ ...ledger.connections[0], accounts: {} }],
      null,
    ],
    [
      'others are shared with it',
      ledger.connections,
      { say: 'Odoo shows an empty list.', reason: 'neverSeenOnSharePage' },
    ],
  ])('of an account that no share page showed, where %s', (_, connections, empty) => {
    const accounts = ledger.accounts.filter(({ id }) => id === 'never');
    const known = { accounts, connections: connections as Ledger['connections'] };
    const answer = preview(known, { app: odoo, origin, institution: 'kbc', today });
    expect(answer.hidden.map((each) => each.reason)).toEqual(['neverSeenOnSharePage']);
    expect(answer.empty).toEqual(empty);
  });

  it('leaves out an account that is gone, and works out an end where none was read', () => {
    const policies = new Map([['ponto', { days: 10 }]]);
    const late = today.add({ days: 20 });
    expect(told('kbc', odoo, { policies, today: late }).hidden).toMatchObject({
      shown: 'consentExpired',
    });
    const complete = { provider: 'ponto', at: '2026-11-25T00:00:00Z' };
    const gone = recordSightings(ledger, [sighting({ id: 'ing', seenAt: complete.at })], {
      today,
      complete,
    }).ledger;
    const { shown, hidden } = preview(gone, {
      app: odoo,
      aggregator: 'ponto',
      origin,
      institution: 'kbc',
      today,
    });
    expect([shown.length, hidden.map(({ account }) => account.id)]).toEqual([0, ['ing']]);
  });
});
