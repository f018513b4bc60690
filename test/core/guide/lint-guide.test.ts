import { describe, expect, it } from 'vitest';
import { lintGuide } from '../../../core/guide/lint-guide.ts';
import { loadGuide, shippedIds } from '../../tools/load-guide.ts';
import { app, element, guideWith, type Json, nowhere, plain, step } from './lint-samples.ts';

it('has nothing to say of the guide that `guide new` writes', () => {
  expect(lintGuide(plain)).toEqual([]);
});

it.each(shippedIds())('has nothing to say of the shipped guide %s', (id) => {
  const others = shippedIds().map(loadGuide);
  expect(lintGuide(loadGuide(id), others)).toEqual([]);
});

const CASES: [what: string, change: Json, path: string, message: RegExp][] = [
  // Scopes that lead back.
  [
    'a scope that is itself',
    { elements: { ...plain.elements, x: [{ css: 'a', in: 'x' }] } },
    'elements.x[0].in',
    /x → x/,
  ],
  [
    'scopes in a ring',
    {
      elements: {
        ...plain.elements,
        x: [{ css: 'a', in: 'y' }],
        y: [{ css: 'b' }, { css: 'c', in: 'x' }],
      },
    },
    'elements.x[0].in',
    /x → y → x/,
  ],
  // Selectors that will not last.
  ['an emotion class', element('.css-1q2w3e'), 'elements.target[0].css', /build tool/],
  ['a CSS module', element('button.Button_root__3xK2d'), 'elements.target[0].css', /build tool/],
  ['a styled component', element('div.sc-bdVaJa'), 'elements.target[0].css', /build tool/],
  ['a counted position', element('ul li:nth-child(3)'), 'elements.target[0].css', /counting/],
  ['a long path', element('main > div > div > section > a'), 'elements.target[0].css', /long path/],
  ['an id with digits', element('#ember123'), 'elements.target[0].css', /id with digits/],
  [
    'the id of one account',
    element('[data-id="7f3d1c2b-1111-4222-8333-1234567890ab"]'),
    'elements.target[0].css',
    /id with digits/,
  ],
  [
    'the number of one user',
    element('a[href*="/u/48213377"]'),
    'elements.target[0].css',
    /id with/,
  ],
  [
    'a label as an attribute',
    element('button[aria-label="Add account"]'),
    'elements.target[0].css',
    /one language/,
  ],
  ['a selector that is none', element('a[href'), 'elements.target[0].css', /not a valid selector/],
  [
    'a word of jQuery',
    element('button:contains(Add)'),
    'elements.target[0].css',
    /valid selector: no element is :contains/,
  ],
  ['an XPath', element('//button'), 'elements.target[0].css', /XPath/],
  [
    'a role that no element has',
    { elements: { ...plain.elements, target: [{ role: ['link', 'buton'], name: 'renew' }] } },
    'elements.target[0].role',
    /no element has the role "buton": did you mean "button"/,
  ],
  ['a path inside :has()', element('body:has(form input)'), 'elements.target[0].css', /:has\(\)/],
  // Sites.
  ['every subdomain', { sites: ['https://*.acme.example'] }, 'sites[0]', /every subdomain/],
  [
    'a site named twice',
    { sites: [...(plain.sites as string[]), ...(plain.sites as string[])] },
    'sites[1]',
    /twice/,
  ],
  [
    'a site that a wider one holds already',
    { sites: ['https://*.acme.example', 'https://dashboard.acme.example'] },
    'sites[1]',
    /holds this site already/,
  ],
  [
    'an optional site that is none of its own',
    { optionalSites: ['https://sandbox.acme.example'] },
    'optionalSites[0]',
    /not one of the guide’s sites/,
  ],
  ['an app on any address without a sign', { ...nowhere, sites: 'asked' }, 'recognised', /known/],
  // Pages.
  [
    'a part of a path as other tools write it',
    { pages: { ...plain.pages, share: { path: '/grants/:id' } } },
    'pages.share.path',
    /":id": write \* for one part/,
  ],
  [
    'a star beside other signs',
    { pages: { ...plain.pages, share: { path: ['/share', '/grants/grant-*'] } } },
    'pages.share.path',
    /"grant-\*"/,
  ],
  [
    'a page behind one that has all its addresses',
    { pages: { all: { path: '/**' }, ...plain.pages } },
    'pages.accounts',
    /never seen: "all"/,
  ],
  // Steps.
  [
    'an element of another guide than the page',
    step({ point: 'books:renew' }),
    'journeys.extra.steps[0].point',
    /its own guide/,
  ],
  [
    'an element on a site that is not ours',
    step({ at: 'away', point: 'renew' }),
    'journeys.extra.steps[0].point',
    /its own guide/,
  ],
  [
    'a step that ends where it is',
    step({ until: { page: 'accounts' } }),
    'journeys.extra.steps[0].until',
    /over as soon/,
  ],
  [
    'a step for a version whose page it has not',
    step({ at: 'books:old', for: ['2'] }),
    'journeys.extra.steps[0].for',
    /never reached/,
  ],
  [
    'a step for a version that is not',
    step({ at: 'books:old', for: ['3'] }),
    'journeys.extra.steps[0].for',
    /no version 3/,
  ],
  [
    'reading where no accounts are',
    { accounts: undefined, ...step({ read: 'accounts' }) },
    'journeys.extra.steps[0].read',
    /no accounts/,
  ],
  [
    'recording where no accounts are',
    { accounts: undefined, ...step({ until: { accounts: 'recorded' } }) },
    'journeys.extra.steps[0].until',
    /never ends: no accounts/,
  ],
  [
    'waiting for a new day where the page says none',
    {
      accounts: { at: 'accounts', key: 'iban' },
      ...step({ until: { consent: 'renewed' } }),
    },
    'journeys.extra.steps[0].until',
    /never ends: this page says no day/,
  ],
  [
    'sharing where nothing is shared',
    step({ until: { connection: 'recorded' } }),
    'journeys.extra.steps[0].until',
    /never ends/,
  ],
  // Labels.
  [
    'a label in one language only',
    { labels: { ...plain.labels, extra: ['Extra'] } },
    'labels.extra',
    /language missing/,
  ],
  [
    'a wording that is there already',
    { labels: { ...plain.labels, extra: ['a', 'b', 'A'] } },
    'labels.extra[2]',
    /already/,
  ],
  // Sentences.
  [
    'asking for a password',
    step({ say: 'Enter your password here.' }),
    'journeys.extra.steps[0].say',
    /password/,
  ],
  [
    'asking for a PIN in Dutch',
    step({ why: 'Vul je pincode in.' }),
    'journeys.extra.steps[0].why',
    /password/,
  ],
  ...[
    'Tell us the code you got by SMS.',
    'Zeg ons de code van je digipass.',
    'Read out your card number.',
    'Dictez votre code secret.',
  ].map((say): (typeof CASES)[number] => [
    `asking for a code: ${say}`,
    step({ say }),
    'journeys.extra.steps[0].say',
    /password/,
  ]),
  ...['Stort 5 euro.', 'Effectuez un virement.', 'Fai un bonifico, poi torna qui.'].map(
    (say): (typeof CASES)[number] => [
      `asking to pay: ${say}`,
      step({ say }),
      'journeys.extra.steps[0].say',
      /pay/,
    ],
  ),
  [
    'an address to go to without its scheme',
    step({ say: 'Go on at evil.example/now.' }),
    'journeys.extra.steps[0].say',
    /"ask"/,
  ],
  [
    'asking to send something',
    step({ say: 'Then send us the list of your accounts.' }),
    'journeys.extra.steps[0].say',
    /send/,
  ],
  [
    'an address to write to',
    step({ say: 'Ask help@evil.example about it.' }),
    'journeys.extra.steps[0].say',
    /"ask"/,
  ],
  [
    'a translation that asks for a password',
    { texts: { it: { 'Press Add account.': 'Digita la tua password.' } } },
    'texts.it["Press Add account."]',
    /password/,
  ],
  // Payloads.
  [
    'two payloads that read the same items',
    {
      payloads: {
        accounts: { of: 'account', list: '/data', id: '/id', consent: '/consentId' },
        consents: { of: 'consent', list: '/data', id: '/id', has: ['/expiresAt'] },
      },
    },
    'payloads.accounts',
    /"consents" reads the same list/,
  ],
  [
    'a consent that no account gets',
    {
      payloads: {
        accounts: { of: 'account', list: '/accounts', id: '/id' },
        consents: { of: 'consent', list: '/consents', id: '/id' },
      },
    },
    'payloads.consents',
    /no account gets this consent/,
  ],
  // Texts.
  [
    'a sentence without translation',
    { texts: { it: {} } },
    'journeys.connect.title',
    /no translation in texts.it/,
  ],
  [
    'a translation of nothing',
    { texts: { it: { 'Gone.': 'Via.' } } },
    'texts.it',
    /no longer says "Gone."/,
  ],
];

describe('says where it is and what is wrong of', () => {
  it.each(CASES)('%s', (_, change, path, message) => {
    const problems = lintGuide(guideWith(change), [app]);
    expect(problems).toContainEqual({ path, message: expect.stringMatching(message) });
  });
});

it.each([
  'A new card or a changed password can end it early.',
  'Your bank may ask for a PIN there.',
  'Press Send.',
  'Press ⚠️ or 1️⃣, then 👨‍👩‍👧 and ❤️‍🔥.',
  '葛󠄀城を選ぶ。',
  'Enter the country code and the currency code.',
  'Choose your bank, and confirm in its app. Plaid Portal is at my.plaid.com.',
  'Sign up with the e-mail address of your Odoo profile.',
  'Inscrivez-vous avec l’adresse e-mail de votre profil.',
])('leaves a sentence alone that asks for nothing: %s', (say) => {
  const paths = lintGuide(guideWith(step({ say }))).filter(({ path }) =>
    path.startsWith('journeys.extra'),
  );
  expect(paths).toEqual([]);
});

it('does not look up foreign names where no other guide is given', () => {
  expect(lintGuide(guideWith(step({ at: 'elsewhere:page' })))).toEqual([]);
});
