import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../core/diagnosis/diagnose.ts';
import { type DiagnosisFacts, NO_FACTS, type PageFact } from '../../../core/diagnosis/facts.ts';
import type { Faq, Guide } from '../../../core/guide/guide.ts';
import type { Account, Connection } from '../../../core/ledger/account.ts';
import { anAccount, day } from '../consent/account.ts';
import { aGuide } from '../payload/a-guide.ts';
import { aConnection, at, origin, yes } from './connection.ts';

const today = day('2026-11-24');

type Given = {
  accounts?: Account[];
  connections?: Connection[];
  facts?: Partial<DiagnosisFacts>;
  kind?: 'aggregator' | 'app';
};

/** What one entry comes to in a guide called ponto, or odoo where it is an app. */
function diagnosisOf(
  when: Faq['when'],
  { accounts = [], connections = [], facts = {}, kind = 'aggregator' }: Given,
  entry: Partial<Faq> = {},
) {
  const guide: Guide = {
    ...aGuide(kind === 'app' ? 'odoo' : 'ponto', {}),
    kind,
    faq: [{ when, say: 'It holds.', ...entry }],
  };
  return diagnose([guide], { accounts, connections }, { ...NO_FACTS, ...facts }, today)[0];
}

const page = (more: Partial<PageFact>): Partial<DiagnosisFacts> => ({
  page: {
    guide: 'ponto',
    page: 'accounts',
    origin: 'https://dashboard.myponto.com',
    seen: [],
    found: null,
    ...more,
  },
});
const expired = anAccount({ key: 'old', ends: '2026-11-01' });
const fresh = anAccount({ key: 'new', ends: '2027-04-01', bank: 'ING' });
const beta = anAccount({
  key: 'beta',
  ends: '2027-04-01',
  bank: { name: 'Beobank', source: 'payload', maturity: 'beta' },
});
const picked = (outcome: 'empty' | 'linked' | 'provider', accounts: string[] = []) => ({
  preview: { app: 'odoo', aggregator: 'ponto', institution: 'Belfius', outcome, accounts },
});

describe('a condition holds, and names what it is about', () => {
  it.each<[string, Faq['when'], Given, object]>([
    [
      'no account appears',
      { after: 'link', found: 0 },
      {
        facts: { ...page({ guide: 'odoo', found: 0 }), after: { guide: 'ponto', journey: 'link' } },
      },
      { accounts: [] },
    ],
    [
      'a consent has expired',
      { consent: 'expired' },
      { accounts: [fresh, expired] },
      { accounts: ['old'], institutions: ['KBC'] },
    ],
    [
      'a consent is over early',
      { consent: 'endedEarly' },
      { accounts: [{ ...fresh, status: { value: 'endedEarly', at } }] },
      { accounts: ['new'] },
    ],
    [
      'a consent is due',
      { consent: 'due' },
      { accounts: [anAccount({ key: 'a', ends: '2026-12-01' })] },
      { accounts: ['a'] },
    ],
    [
      'an end is unknown',
      { consent: 'unknown' },
      { accounts: [anAccount({ key: 'a' })] },
      { accounts: ['a'] },
    ],
    [
      'a beta institution',
      { maturity: 'beta' },
      { accounts: [fresh, beta] },
      { accounts: ['beta'], institutions: ['Beobank'] },
    ],
    [
      'a share page never finished',
      { share: 'unfinished' },
      { connections: [aConnection({}, { unfinishedSince: { value: at, at } })] },
      {},
    ],
    [
      'nothing shared',
      { share: 'none' },
      { accounts: [fresh], connections: [aConnection({ new: { shared: { value: false, at } } })] },
      { accounts: ['new'] },
    ],
    [
      'onboarding unfinished after 48 hours',
      { onboardingHours: 48 },
      { facts: { onboarding: [{ guide: 'ponto', hours: 48 }] } },
      {},
    ],
    [
      'already linked',
      { preview: 'linked' },
      { facts: picked('linked', ['new']), accounts: [fresh] },
      { accounts: ['new'], institutions: ['ING'] },
    ],
    [
      'the picked institution has none',
      { preview: 'empty' },
      { facts: picked('empty') },
      { accounts: [], institutions: ['Belfius'] },
    ],
    [
      'the wrong provider',
      { preview: 'provider' },
      { facts: picked('provider', ['new']), accounts: [fresh] },
      { accounts: ['new'] },
    ],
    ['an element shows', { seen: 'betaBadge' }, { facts: page({ seen: ['betaBadge'] }) }, {}],
    [
      'an element of another guide shows',
      { seen: 'odoo:reconnect' },
      { facts: page({ guide: 'odoo', seen: ['reconnect'] }) },
      {},
    ],
    ['a page', { page: 'accounts' }, { facts: page({}) }, {}],
    [
      'two conditions for one account',
      { consent: 'expired', maturity: 'beta' },
      { accounts: [{ ...beta, expires: expired.expires }] },
      { accounts: ['beta'] },
    ],
  ])('%s', (_, when, given, expected) => {
    expect(diagnosisOf(when, given)).toMatchObject({ guide: 'ponto', ...expected });
  });

  it('reconnecting from a linked journal, where siblings would be lost', () => {
    const connections = [
      aConnection({ old: { linked: yes }, new: { linked: yes }, beta: { shared: yes } }),
    ];
    const facts = page({ guide: 'odoo', page: 'dashboard', origin, seen: ['reconnect'] });
    const given: Given = { accounts: [expired, fresh, beta], connections, facts, kind: 'app' };
    expect(diagnosisOf({ seen: 'reconnect', siblings: 2 }, given)).toMatchObject({
      severity: 'stop',
      accounts: ['old', 'new'],
    });
    expect(diagnosisOf({ seen: 'reconnect', siblings: 3 }, given)).toBeUndefined();
    const elsewhere = {
      ...given,
      facts: { ...facts, page: { ...facts.page!, origin: 'https://other.example' } },
    };
    expect(diagnosisOf({ seen: 'reconnect', siblings: 2 }, elsewhere)).toBeUndefined();
  });
});

describe('a condition does not hold', () => {
  it.each<[string, Faq['when'], Given]>([
    [
      'after another journey',
      { after: 'link', found: 0 },
      { facts: { ...page({ found: 0 }), after: { guide: 'ponto', journey: 'renew' } } },
    ],
    [
      'where accounts are found',
      { after: 'link', found: 0 },
      { facts: { ...page({ found: 2 }), after: { guide: 'ponto', journey: 'link' } } },
    ],
    ['where the page lists none by its guide', { found: 0 }, { facts: page({}) }],
    [
      'on another guide’s page, without a journey',
      { found: 0 },
      { facts: page({ guide: 'odoo', found: 0 }) },
    ],
    [
      'for an account of another provider',
      { consent: 'expired' },
      { accounts: [{ ...expired, provider: 'tink' }] },
    ],
    [
      'for an account that is gone',
      { consent: 'expired' },
      { accounts: [{ ...expired, gone: { value: '2026-11-02', at } }] },
    ],
    ['for a stable institution', { maturity: 'beta' }, { accounts: [fresh] }],
    [
      'where sharing was finished',
      { share: 'unfinished' },
      { connections: [aConnection({}, { unfinishedSince: { value: null, at } })] },
    ],
    [
      'while the share page is open, and nobody has left it',
      { share: 'unfinished' },
      {
        connections: [aConnection({}, { unfinishedSince: { value: at, at } })],
        facts: { sharing: ['ponto'] },
      },
    ],
    [
      'where one is shared',
      { share: 'none' },
      { accounts: [fresh], connections: [aConnection({ new: { shared: yes } })] },
    ],
    ['where no share page was ever seen: nobody knows', { share: 'none' }, { accounts: [fresh] }],
    [
      'after 47 hours',
      { onboardingHours: 48 },
      { facts: { onboarding: [{ guide: 'ponto', hours: 47 }] } },
    ],
    [
      'of another aggregator’s onboarding',
      { onboardingHours: 48 },
      { facts: { onboarding: [{ guide: 'tink', hours: 99 }] } },
    ],
    ['where the preview says otherwise', { preview: 'empty' }, { facts: picked('linked') }],
    ['where no institution is picked', { preview: 'empty' }, {}],
    [
      'an element of that name, on another guide’s page',
      { seen: 'betaBadge' },
      { facts: page({ guide: 'odoo', seen: ['betaBadge'] }) },
    ],
    ['an element that does not show', { seen: 'betaBadge' }, { facts: page({ seen: ['other'] }) }],
    ['on another page', { page: 'accounts' }, { facts: page({ page: 'share' }) }],
    ['on another guide’s page', { page: 'accounts' }, { facts: page({ guide: 'odoo' }) }],
    [
      'for what is picked at others',
      { preview: 'empty' },
      { facts: { preview: { ...picked('empty').preview, app: 'yuki', aggregator: 'tink' } } },
    ],
    [
      'where another aggregator’s sharing was not finished',
      { share: 'unfinished' },
      {
        connections: [aConnection({}, { aggregator: 'tink', unfinishedSince: { value: at, at } })],
      },
    ],
    [
      'where nothing is shared, and no consent is alive',
      { share: 'none' },
      {
        accounts: [expired, { ...fresh, status: { value: 'endedEarly', at } }],
        connections: [aConnection({ new: { shared: { value: false, at } } })],
      },
    ],
    [
      'two conditions for two accounts',
      { consent: 'expired', maturity: 'beta' },
      { accounts: [expired, beta] },
    ],
  ])('%s', (_, when, given) => expect(diagnosisOf(when, given)).toBeUndefined());
});

describe('an app', () => {
  it('is concerned by the accounts that it holds, at the address of the page', () => {
    const connections = [
      aConnection({ old: { shared: yes }, new: { shared: { value: false, at } } }),
    ];
    const given: Given = {
      accounts: [expired, { ...fresh, expires: expired.expires }],
      connections,
      kind: 'app',
    };
    expect(diagnosisOf({ consent: 'expired' }, given)?.accounts).toEqual(['old']);
    const elsewhere = page({ guide: 'odoo', origin: 'https://other.example' });
    expect(diagnosisOf({ consent: 'expired' }, { ...given, facts: elsewhere })).toBeUndefined();
    const anywhere = [{ ...connections[0]!, origin: '*' }];
    expect(
      diagnosisOf({ consent: 'expired' }, { ...given, connections: anywhere, facts: elsewhere })
        ?.accounts,
    ).toEqual(['old']);
    const other = [{ ...connections[0]!, app: 'yuki' }];
    expect(diagnosisOf({ consent: 'expired' }, { ...given, connections: other })).toBeUndefined();
  });

  it('knows the end that it shows itself', () => {
    const connections = [
      aConnection({ a: { linked: yes, connectedUntil: { value: '2026-11-10', at } } }),
    ];
    const accounts = [anAccount({ key: 'a' })];
    expect(
      diagnosisOf({ consent: 'expired' }, { accounts, connections, kind: 'app' })?.accounts,
    ).toEqual(['a']);
  });
});

it('what to do next is a journey, of this guide or of another, or a page where to ask', () => {
  const next = (entry: Partial<Faq>) =>
    diagnosisOf({ consent: 'expired' }, { accounts: [expired] }, entry)?.next;
  expect(next({ go: 'renew' })).toEqual({ go: { guide: 'ponto', journey: 'renew' }, ask: null });
  expect(next({ go: 'odoo:fetch' })).toEqual({
    go: { guide: 'odoo', journey: 'fetch' },
    ask: null,
  });
  expect(next({ ask: 'https://ask.example/' })).toEqual({ go: null, ask: 'https://ask.example/' });
});

it('the gravest comes first, and among equals the guide’s own order holds', () => {
  const faq: Faq[] = [
    { when: { page: 'accounts' }, say: 'note' },
    { when: { consent: 'due' }, say: 'soon' },
    { when: { consent: 'expired' }, say: 'broken' },
    { when: { share: 'unfinished' }, say: 'broken too' },
    { when: { onboardingHours: 1 }, say: 'stop' },
    { when: { page: 'accounts' }, say: 'said to be grave', severity: 'stop' },
  ];
  const due = anAccount({ key: 'due', ends: '2026-12-01' });
  const facts = { ...NO_FACTS, ...page({}), onboarding: [{ guide: 'ponto', hours: 50 }] };
  const ledger = {
    accounts: [due, expired],
    connections: [aConnection({}, { unfinishedSince: { value: at, at } })],
  };
  const found = diagnose([{ ...aGuide('ponto', {}), faq }], ledger, facts, today);
  expect(found.map(({ entry }) => entry.say)).toEqual([
    'stop',
    'said to be grave',
    'broken',
    'broken too',
    'soon',
    'note',
  ]);
  expect(found.map(({ id }) => id)).toEqual(['4', '5', '2', '3', '1', '0']);
});

it('the accounts concerned come in the order of what ended or ends first', () => {
  const older = anAccount({ key: 'older', ends: '2026-10-01', bank: 'ING' });
  expect(diagnosisOf({ consent: 'expired' }, { accounts: [expired, older] })).toMatchObject({
    accounts: ['older', 'old'],
    institutions: ['ING', 'KBC'],
  });
});
