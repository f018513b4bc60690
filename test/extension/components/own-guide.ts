import { parseGuide } from '../../../core/guide/parse-guide.ts';

/** A guide that a user wrote. */
export const guide = parseGuide({
  format: 1,
  id: 'mine',
  name: 'My bank feed',
  kind: 'aggregator',
  reviewed: null,
  sources: [],
  sites: ['https://feed.example.com'],
  pages: { accounts: { path: '/accounts' } },
  journeys: {
    connect: {
      title: 'Connect',
      steps: [{ at: 'accounts', say: 'Press Add.', why: 'It is at the top.' }],
    },
  },
  faq: [{ when: { found: 0 }, say: 'No account appears.' }],
});
/** With a key that the grammar has not, and with a long line. */
export const mistaken = JSON.stringify(
  {
    format: 1,
    id: 'mine',
    name: 'My bank feed',
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: ['https://feed.example.com'],
    pages: { accounts: { path: '/accounts', pionts: 'add' } },
    journeys: {
      connect: { title: 'Connect', steps: [{ at: 'accounts', say: 'Press Add. '.repeat(12) }] },
    },
    faq: [],
  },
  null,
  2,
);
