import { fromText, type Hostile, put } from './hostile.ts';

const RESERVED = /reserved by JavaScript/;
const prototypes: Hostile[] = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap(
  (key): Hostile[] => [
    [`${key} at the top`, fromText(`{"${key}":{"id":"x"}}`), '', RESERVED],
    [`a label ${key}`, fromText(`{"labels":{"${key}":["x"]}}`), 'labels', RESERVED],
    [`a page ${key}`, fromText(`{"pages":{"${key}":{"path":"/"}}}`), 'pages', RESERVED],
    [`an element ${key}`, fromText(`{"elements":{"${key}":[{"css":"a"}]}}`), 'elements', RESERVED],
    [`texts of ${key}`, fromText(`{"texts":{"${key}":{}}}`), 'texts', RESERVED],
    [`a sentence ${key}`, fromText(`{"texts":{"nl":{"${key}":"x"}}}`), 'texts.nl', RESERVED],
    [
      `a parameter ${key}`,
      fromText(`{"pages":{"accounts":{"path":"/","params":{"${key}":"1"}}}}`),
      'pages.accounts.params',
      RESERVED,
    ],
  ],
);

const step = (key: string, value: unknown, says: RegExp): Hostile => [
  `a step whose ${key} is ${JSON.stringify(value)}`,
  put(`journeys.connect.steps.0.${key}`, value),
  `journeys.connect.steps[0].${key}`,
  says,
];
const css = (what: string, selector: string, says: RegExp): Hostile => [
  `a selector ${what}`,
  put('elements.renew', [{ css: selector }]),
  'elements.renew[0].css',
  says,
];

/** Names that JavaScript knows, names that lead nowhere, scopes that lead back, selectors that never end. */
export const NAMES: Hostile[] = [
  ...prototypes,
  ['an id that JavaScript knows', put('id', 'constructor'), 'id', RESERVED],
  ['a label’s name with a dot', put('labels', { 'a.b': ['x'] }), 'labels.a.b', /camelCase/],
  [
    'a page’s name of 1,000 letters',
    put('pages', { ['a'.repeat(1000)]: { path: '/' } }),
    `pages.${'a'.repeat(1000)}`,
    /length/,
  ],
  step('at', 'nowhere', /no page "nowhere"/),
  step('at', 'toString', /no page "toString"/),
  step('at', '__proto__', /expected a name/),
  step('at', 'evil:accounts', /no guide "evil"/),
  step('at', 'a:b:c', /expected a name/),
  step('point', 'constructor', /no element "constructor"/),
  step('point', 'body > *', /expected a name/),
  [
    'an end at a page that is not there',
    put('journeys.connect.steps.0.until', { page: 'nowhere' }),
    'journeys.connect.steps[0].until.page',
    /no page/,
  ],
  [
    'an end at an element that is not there',
    put('journeys.connect.steps.0.until', { seen: 'nothing' }),
    'journeys.connect.steps[0].until.seen',
    /no element/,
  ],
  [
    'an end before the beginning',
    put('journeys.connect.steps.0.until', { page: 'accounts' }),
    'journeys.connect.steps[0].until',
    /as soon as it begins/,
  ],
  [
    'an end that needs a share page',
    put('journeys.connect.steps.0.until', { connection: 'recorded' }),
    'journeys.connect.steps[0].until',
    /never ends/,
  ],
  [
    'a step for a version that is not',
    put('journeys.connect.steps.0.for', ['99']),
    'journeys.connect.steps[0].for',
    /no version 99/,
  ],
  ['a diagnosis that leads nowhere', put('faq.0.go', 'nowhere'), 'faq[0].go', /no journey/],
  [
    'a diagnosis after no journey',
    put('faq.0.when', { after: 'valueOf' }),
    'faq[0].when.after',
    /reserved|no journey/,
  ],
  ['a diagnosis on no page', put('faq.0.when', { page: 'nowhere' }), 'faq[0].when.page', /no page/],
  ['accounts on no page', put('accounts.at', 'nowhere'), 'accounts.at', /no page/],
  [
    'a date after no label',
    put('accounts.expires.after', 'nothing'),
    'accounts.expires.after',
    /no label/,
  ],
  ['a renewal by no journey', put('consent.renew', 'nothing'), 'consent.renew', /no journey/],
  [
    'a journey with no guide',
    put('journeys.connect.with', 'evil'),
    'journeys.connect.with',
    /no guide/,
  ],
  [
    'a page that another hides',
    put('pages', { all: { path: '/**' }, accounts: { path: '/accounts' } }),
    'pages.accounts',
    /never seen/,
  ],
  [
    'an element within itself',
    put('elements.renew', [{ css: 'a', in: 'renew' }]),
    'elements.renew[0].in',
    /leads back/,
  ],
  [
    'three elements in a ring',
    put('elements', {
      addAccount: [{ css: 'a', in: 'second' }],
      second: [{ css: 'a', in: 'third' }],
      third: [{ css: 'a', in: 'addAccount' }],
      renew: [{ css: 'a' }],
    }),
    'elements.addAccount[0].in',
    /leads back/,
  ],
  css('that is open', 'a[href', /not a valid selector/),
  css('that closes a rule', 'a{}*{display:none}', /not a valid selector/),
  css('that ends in a comma', 'a,', /not a valid selector/),
  css('of 10,000 letters', 'a'.repeat(10_000), /length/),
  css('of 40 siblings', `x${' ~ *'.repeat(40)}`, /path through the page is too long/),
  css('of 60 ancestors', `x${' *'.repeat(60)}`, /path through the page is too long/),
  css('of 40 nested conditions', `${':not('.repeat(40)}a${')'.repeat(40)}`, /too many conditions/),
  css('of 20 :has', `a${':has(a)'.repeat(20)}`, /too many conditions/),
  css('by a made class', '.css-1q2w3e4', /build tool/),
];
