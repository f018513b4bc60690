import { describe, expect, it } from 'vitest';
import { type AtHand, nextJourney } from '../../../core/diagnosis/next-journey.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import { loadGuide, shippedIds } from '../../tools/load-guide.ts';
import { anAccount } from '../consent/account.ts';
import { aConnection, yes } from './connection.ts';

const guides = new Map<string, Guide>(shippedIds().map((id) => [id, loadGuide(id)]));
const of = (provider: string, key: string) => ({ ...anAccount({ key }), provider });
const [ponto, saltEdge, other] = [of('ponto', 'p'), of('salt-edge', 's'), of('salt-edge', 't')];

function next(go: string, at: Partial<AtHand> = {}) {
  const ledger = { accounts: [], connections: [] };
  return nextJourney(go, { guides, ledger, own: 'odoo', accounts: [], aggregator: null, ...at });
}

describe('a diagnosis of an app goes to the aggregator at hand', () => {
  it.each<[string, string, Partial<AtHand>, ReturnType<typeof nextJourney>]>([
    [
      'the one of the account concerned',
      'aggregator:renew',
      { ledger: { accounts: [ponto, saltEdge], connections: [] }, accounts: ['s'] },
      { guide: 'salt-edge', journey: 'renew' },
    ],
    [
      'the one that the preview names',
      'aggregator:fetch',
      { ledger: { accounts: [saltEdge], connections: [] }, aggregator: 'ponto' },
      { guide: 'ponto', journey: 'fetch' },
    ],
    [
      'the one connected to the app',
      'aggregator:credentials',
      {
        ledger: { accounts: [saltEdge, other], connections: [aConnection({ p: { shared: yes } })] },
      },
      { guide: 'ponto', journey: 'credentials' },
    ],
    [
      'the one with most accounts',
      'aggregator:credentials',
      { ledger: { accounts: [ponto, saltEdge, other], connections: [] } },
      { guide: 'salt-edge', journey: 'credentials' },
    ],
    [
      'to share again, where it has no journey that fetches',
      'aggregator:fetch',
      { ledger: { accounts: [saltEdge], connections: [] } },
      { guide: 'salt-edge', journey: 'link' },
    ],
    ['nowhere, where none is known', 'aggregator:renew', {}, null],
    [
      'nowhere, where it has no such journey',
      'aggregator:credentials',
      { ledger: { accounts: [of('tink', 'x')], connections: [] } },
      null,
    ],
    [
      'nowhere, where its guide was removed',
      'aggregator:renew',
      { ledger: { accounts: [of('mine', 'x')], connections: [] } },
      null,
    ],
    [
      'a name of its own is that',
      'checkConnection',
      {},
      { guide: 'odoo', journey: 'checkConnection' },
    ],
    ['a named guide is that', 'tink:renew', {}, { guide: 'tink', journey: 'renew' }],
  ])('%s', (_, go, at, expected) => expect(next(go, at)).toEqual(expected));
});

it('no shipped app names an aggregator of its own choice', () => {
  const apps = [...guides.values()].filter(({ kind }) => kind === 'app');
  const goes = apps.flatMap(({ faq }) => faq.flatMap(({ go }) => (go?.includes(':') ? [go] : [])));
  expect(goes.length).toBeGreaterThan(0);
  expect(goes.filter((go) => !go.startsWith('aggregator:'))).toEqual([]);
});

it('whatever Odoo’s diagnoses go to, each aggregator that Odoo uses has it', () => {
  const goes = guides.get('odoo')?.faq.flatMap(({ go }) => (go?.includes(':') ? [go] : [])) ?? [];
  const used = [...guides.values()].filter(({ journeys }) =>
    Object.values(journeys).some((journey) => journey.with === 'odoo'),
  );
  expect(used.length).toBeGreaterThanOrEqual(6);
  for (const { id } of used)
    for (const go of goes) {
      const found = next(go, { ledger: { accounts: [of(id, 'x')], connections: [] } });
      expect(found?.guide, `${go} at ${id}`).toBe(id);
    }
});
