import { parseGuide } from '../../../core/guide/parse-guide.ts';

const parsed = parseGuide({
  format: 1,
  id: 'bench',
  name: 'Bench',
  kind: 'aggregator',
  reviewed: null,
  sources: [],
  sites: ['https://bench.example'],
  labels: {
    expiresOn: ['Expires on'],
    linked: ['Connected'],
    due: ['Expires soon'],
    expired: ['Expired'],
  },
  pages: { accounts: { path: '/accounts' } },
  accounts: {
    at: 'accounts',
    key: 'iban',
    expires: { after: 'expiresOn' },
    status: { linked: 'linked', due: 'due', expired: 'expired' },
  },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

/** The words of the long page. */
export const benchGuide = parsed.value;
