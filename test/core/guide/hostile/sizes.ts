import { type Hostile, put, sound } from './hostile.ts';

const VALUES = /more than 40000 values/;
const CHARACTERS = /more than 2000000 characters/;

function deep(levels: number, wrap: (inside: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const entries = <T>(count: number, make: (index: number) => T): Record<string, T> =>
  Object.fromEntries(many(count, (index) => [`name${index}`, make(index)]));

/** Files too long, too deep or too many. */
export const SIZES: Hostile[] = [
  ['10 MB in one sentence', put('name', 'a'.repeat(10_000_000)), 'name', CHARACTERS],
  [
    '10 MB in one key',
    () => ({ ...sound(), ['a'.repeat(10_000_000)]: 1 }),
    'a'.repeat(60),
    CHARACTERS,
  ],
  ['5 million zeros', put('sources', new Array(5_000_000).fill(0)), 'sources', VALUES],
  [
    'a list of 100,000 sites',
    put(
      'sites',
      many(100_000, () => 'https://*'),
    ),
    'sites',
    VALUES,
  ],
  [
    '30,000 sites',
    put(
      'sites',
      many(30_000, () => '*'),
    ),
    'sites[0]',
    /expected an origin/,
  ],
  [
    '100,000 labels',
    put(
      'labels',
      entries(100_000, () => ['x']),
    ),
    'labels',
    VALUES,
  ],
  [
    '201 labels',
    put(
      'labels',
      entries(201, () => ['x']),
    ),
    'labels',
    /more than 200/,
  ],
  [
    '10,000 bad locators',
    put(
      'elements.renew',
      many(10_000, () => ({ xpath: '//a' })),
    ),
    'elements.renew[0].css',
    /missing/,
  ],
  [
    '12,000 unknown keys',
    put(
      'institutions',
      many(12_000, () => ({ name: 'x', pathx: 1 })),
    ),
    'institutions[0].pathx',
    /unknown key/,
  ],
  [
    '61 wordings',
    put(
      'labels.linked',
      many(61, (index) => `w${index}`),
    ),
    'labels.linked',
    /length/,
  ],
  [
    '41 steps',
    put(
      'journeys.connect.steps',
      many(41, () => ({ at: 'accounts', say: 'x' })),
    ),
    'journeys.connect.steps',
    /length/,
  ],
  [
    '1,000 journeys',
    put(
      'journeys',
      entries(1000, () => ({ title: 'x', steps: [{ at: 'away', say: 'x' }] })),
    ),
    'journeys',
    /more than 40/,
  ],
  [
    '10,000 levels of objects',
    put(
      'labels',
      deep(10_000, (a) => ({ a })),
    ),
    'labels.a.a.a',
    /levels deep/,
  ],
  [
    '100,000 levels of lists',
    put(
      'faq',
      deep(100_000, (a) => [a]),
    ),
    'faq[0][0][0]',
    /levels deep/,
  ],
  [
    'a list that holds itself',
    () => {
      const ring: unknown[] = [];
      ring.push(ring);
      return put('faq', ring)();
    },
    'faq[0][0][0]',
    /levels deep/,
  ],
  [
    '13 locators',
    put(
      'elements.renew',
      many(13, () => ({ css: 'a' })),
    ),
    'elements.renew',
    /length/,
  ],
  [
    '5,001 banks',
    put(
      'institutions',
      many(5001, () => ({ name: 'x' })),
    ),
    'institutions',
    /length/,
  ],
];
