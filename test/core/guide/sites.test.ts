import { describe, expect, it } from 'vitest';
import { lintGuide } from '../../../core/guide/lint-guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { neededSites } from '../../../core/guide/site-match.ts';
import { loadGuide } from '../../tools/load-guide.ts';
import { sound } from './hostile/hostile.ts';

const withSites = (sites: string[], more = {}) =>
  parseGuide({
    ...sound(),
    home: undefined,
    sites: ['https://dashboard.acme.example', ...sites],
    ...more,
  });

describe('the door refuses a site under which anyone can have one', () => {
  it.each([
    'co.uk',
    'org.uk',
    'com.au',
    'co.nz',
    'com.br',
    'or.jp',
    'gob.mx',
    'gouv.fr',
    'co.in',
    'github.io',
    'vercel.app',
    'workers.dev',
    'eu-west-1.amazonaws.com',
    's3.amazonaws.com',
  ])('https://*.%s', (domain) => {
    expect(withSites([`https://*.${domain}`])).toEqual({
      ok: false,
      problems: [{ path: 'sites[1]', message: expect.stringMatching(/anyone can have a site/) }],
    });
  });

  it.each([
    '*.acme.co.uk',
    'acme.co.uk',
    '*.odoo.com',
    '*.example.com',
    'me.github.io',
    '*.co.example',
  ])('and not https://%s', (host) => expect(withSites([`https://${host}`]).ok).toBe(true));
});

it.each([
  ['https://*.com', /^a whole top-level domain is too wide$/],
  ['https://dashboard.myp\u043ento.com', /^a host has letters other than a to z/],
  ['https://xn--pnto-vqf.com', /^a host has letters other than a to z/],
  ['https://dashboard.acme.example/accounts', /^expected an origin such as/],
])('%s is refused by what is wrong with it', (site, message) => {
  expect(withSites([site])).toMatchObject({
    ok: false,
    problems: [{ path: 'sites[1]', message: expect.stringMatching(message) }],
  });
});

describe('a site that a user can do without', () => {
  it('is Ponto’s sandbox, and no other of its sites', () => {
    const ponto = loadGuide('ponto');
    expect(ponto.sites).toContain('https://sandbox-authorization.myponto.com');
    expect(neededSites(ponto)).toEqual([
      'https://dashboard.myponto.com',
      'https://authorization.myponto.com',
      'https://authorize.myponto.com',
    ]);
  });

  it('must be one of the guide’s sites', () => {
    const parsed = withSites([], { optionalSites: ['https://sandbox.acme.example'] });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(lintGuide(parsed.value)).toContainEqual({
      path: 'optionalSites[0]',
      message: expect.stringMatching(/not one of the guide’s sites/),
    });
  });
});

describe('a diagnosis that goes to whichever aggregator', () => {
  const problemsOf = (go: string) => {
    const parsed = parseGuide({
      ...sound(),
      faq: [{ when: { consent: 'expired' }, say: 'Renew.', go }],
    });
    return parsed.ok ? lintGuide(parsed.value, []) : parsed.problems;
  };

  it('names a goal that aggregators have in common', () => {
    expect(problemsOf('aggregator:renew')).toEqual([]);
    expect(problemsOf('aggregator:renw')).toEqual([
      { path: 'faq[0].go', message: expect.stringMatching(/did you mean "aggregator:renew"/) },
    ]);
  });

  it('no guide can have that word as its id', () => {
    expect(parseGuide({ ...sound(), id: 'aggregator' })).toMatchObject({
      ok: false,
      problems: [{ path: 'id' }],
    });
  });
});
