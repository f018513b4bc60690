import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../core/diagnosis/diagnose.ts';
import { type DiagnosisFacts, NO_FACTS, type PageFact } from '../../../core/diagnosis/facts.ts';
import { previewFact } from '../../../core/diagnosis/preview-fact.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import type { Account, Connection } from '../../../core/ledger/account.ts';
import { preview } from '../../../core/ledger/preview.ts';
import { anAccount, day } from '../consent/account.ts';
import { aGuide } from '../payload/a-guide.ts';
import { aConnection, at, origin, yes } from './connection.ts';

const today = day('2026-11-24');
const page = (more: Partial<PageFact>): Partial<DiagnosisFacts> => ({
  page: { guide: 'odoo', page: 'dashboard', origin, seen: [], found: null, ...more },
});
const picked = (outcome: 'linked' | 'provider', accounts: string[]) => ({
  preview: { app: 'odoo', aggregator: 'ponto', institution: 'ING', outcome, accounts },
});
const expired = anAccount({ key: 'old', ends: '2026-11-01' });
const fresh = anAccount({ key: 'new', ends: '2027-04-01', bank: 'ING' });
const beta = anAccount({
  key: 'beta',
  ends: '2027-04-01',
  bank: { name: 'Beobank', source: 'payload', maturity: 'beta' },
});

describe('what a preview comes to', () => {
  const odoo: Guide = {
    ...aGuide('odoo', {}),
    kind: 'app',
    preview: { rule: 'institution', hidesLinked: true },
  };
  const shares = { old: { shared: yes }, new: { shared: yes, linked: yes } };
  const ledger = {
    accounts: [anAccount({ key: 'old', ends: '2027-01-01' }), fresh],
    connections: [aConnection(shares)],
  };
  const outcome = (institution: string, shownProvider: string | null = null) => {
    const result = preview(ledger, { app: odoo, aggregator: 'ponto', origin, institution, today });
    return previewFact(result, { app: 'odoo', aggregator: 'ponto', institution, shownProvider });
  };
  it.each([
    ['accounts are shown', 'KBC', null, 'shown', ['old']],
    ['all are linked already', 'ING', null, 'linked', ['new']],
    ['no account is of it', 'Belfius', null, 'empty', []],
    ['the provider shown is the one that has them', 'KBC', 'ponto', 'shown', ['old']],
    ['the provider shown is another', 'KBC', 'tink', 'provider', ['old']],
    [
      'the provider shown is another, and no account is of it anywhere',
      'Belfius',
      'tink',
      'empty',
      [],
    ],
  ] as const)('%s', (_, institution, provider, expected, accounts) => {
    expect(outcome(institution, provider)).toMatchObject({ outcome: expected, accounts });
  });

  it('no share with the app was ever seen: nothing is said of an empty list', () => {
    const query = { app: odoo, aggregator: 'ponto', origin, institution: 'ING', today };
    const result = preview({ accounts: [fresh], connections: [] }, query);
    expect(previewFact(result, { ...query, app: 'odoo', shownProvider: null }).outcome).toBe(
      'shown',
    );
  });
});

describe('the shipped guides', () => {
  const load = (id: string): Guide => {
    const text = readFileSync(
      join(import.meta.dirname, `../../../providers/${id}/guide.json`),
      'utf8',
    );
    const parsed = parseGuide(JSON.parse(text));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  };
  const guides = [load('ponto'), load('odoo')];
  const says = (accounts: Account[], connections: Connection[], facts: Partial<DiagnosisFacts>) =>
    diagnose(guides, { accounts, connections }, { ...NO_FACTS, ...facts }, today).map(
      ({ guide, id, next }) => [`${guide}:${id}`, next.go?.journey ?? next.ask],
    );

  it('say nothing of an empty ledger on no page', () => expect(says([], [], {})).toEqual([]));

  it.each<[string, string, Parameters<typeof says>]>([
    [
      'no account appears',
      'ponto:noAccountAppears',
      [
        [fresh],
        [],
        { ...page({ guide: 'odoo', found: 0 }), after: { guide: 'ponto', journey: 'link' } },
      ],
    ],
    ['the authorisation has expired', 'ponto:authorisationExpired', [[expired], [], {}]],
    ['a beta institution', 'ponto:betaInstitution', [[beta], [], {}]],
    [
      'a share page never finished',
      'ponto:shareUnfinished',
      [[], [aConnection({}, { unfinishedSince: { value: at, at } })], {}],
    ],
    [
      'onboarding unfinished',
      'ponto:onboardingUnfinished',
      [[], [], { onboarding: [{ guide: 'ponto', hours: 49 }] }],
    ],
    ['already linked', 'odoo:alreadyLinked', [[fresh], [], picked('linked', ['new'])]],
    ['the wrong provider', 'odoo:wrongProvider', [[fresh], [], picked('provider', ['new'])]],
    [
      'about to reconnect from a linked journal',
      'odoo:reconnectLosesSiblings',
      [
        [expired, fresh],
        [aConnection({ old: { linked: yes }, new: { linked: yes } })],
        page({ guide: 'odoo', page: 'dashboard', origin, seen: ['reconnectOnDashboard'] }),
      ],
    ],
  ])('%s', (_, expected, given) => {
    expect(says(...given).map(([id]) => id)).toContain(expected);
  });
});
