import type { Guide } from '../core/guide/guide.ts';
import { parseGuide } from '../core/guide/parse-guide.ts';

/** A guide whose page of accounts tells an end and a status in these words. */
export function readingGuide(
  id: string,
  labels: { expiresOn: string[]; linked: string[]; due: string[]; expired: string[] } & Record<
    string,
    string[]
  >,
  { accounts = {}, more = {} }: { accounts?: object; more?: object } = {},
): Guide {
  const parsed = parseGuide({
    format: 1,
    id,
    name: id,
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: [`https://${id}.example`],
    labels,
    pages: { accounts: { path: '/accounts' } },
    accounts: {
      at: 'accounts',
      key: 'iban',
      expires: { after: 'expiresOn' },
      status: { linked: 'linked', due: 'due', expired: 'expired' },
      ...accounts,
    },
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
