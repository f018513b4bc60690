import type { Screen } from './screen.ts';

/** What renewing does at this aggregator to accounts that are not selected again. */
export function renewingWords(provider: string, { say, guides }: Screen): string {
  const guide = guides.get(provider);
  const renewing = guide?.consent?.renewing ?? 'unknown';
  return say(`renewing_${renewing}`, { provider: guide?.name ?? provider });
}
