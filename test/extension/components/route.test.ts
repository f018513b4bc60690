import { expect, it } from 'vitest';
import { parseRoute } from '../../../extension/components/route.ts';

it.each([
  ['', 'accounts', {}],
  ['#accounts?bank=kbc', 'accounts', { bank: 'kbc' }],
  ['#welcome', 'welcome', {}],
  ['#journeys?guide=ponto&journey=renew', 'journeys', { guide: 'ponto', journey: 'renew' }],
  ['#nowhere', 'accounts', {}],
])('the address %s leads to %s', (hash, section, params) => {
  const route = parseRoute(hash);
  expect([route.section, Object.fromEntries(route.params)]).toEqual([section, params]);
});
