import type { Screen } from '../screen.ts';
import type { Grouping } from './table-rows.ts';

/** What heads a group of rows. */
export function groupWords(
  title: string | null,
  grouping: Grouping,
  { say, guides }: Screen,
): string {
  if (grouping === 'state') return say(`state_${title}`);
  if (grouping === 'provider' && title !== null) return guides.get(title)?.name ?? title;
  if (title !== null) return title;
  return say(grouping === 'organisation' ? 'organisationUnknown' : 'institutionUnknown');
}
