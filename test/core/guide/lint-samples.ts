import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { newGuideFiles } from '../../tools/new-guide-files.ts';

export type Json = Record<string, unknown>;

/** The guide that `guide new` writes, with parts replaced. */
export function guideWith(change: Json): Guide {
  const base = newGuideFiles('acme', 'aggregator')['guide.json'];
  const parsed = parseGuide({ ...(base as Json), ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const plain = guideWith({});
/** Its addresses, as any site may have them. */
export const nowhere: Json = {
  home: undefined,
  pages: { accounts: { path: '/accounts/**', address: '/accounts' } },
};
export const element = (css: string): Json => ({
  elements: { ...plain.elements, target: [{ css }] },
});
export const step = (change: Json): Json => ({
  journeys: {
    ...plain.journeys,
    extra: { title: 'Extra', steps: [{ at: 'accounts', say: 'Look.', ...change }] },
  },
});
export const app = guideWith({
  id: 'books',
  kind: 'app',
  sites: 'asked',
  home: undefined,
  recognised: 'addAccount',
  versions: [
    { is: '1', seen: 'addAccount' },
    { is: '2', seen: 'renew' },
  ],
  pages: { accounts: { path: '/', address: '/' }, old: { path: '/old', for: ['1'] } },
});
