import type { TimelineRow } from '../../../core/consent/timeline.ts';
import type { Screen } from '../screen.ts';

/** What each row is called: its bank, and the aggregator too where one bank has several rows. */
export function rowNames(
  rows: readonly TimelineRow[],
  { say, guides }: Pick<Screen, 'say' | 'guides'>,
): Map<string, string> {
  const nameOf = ({ institution }: TimelineRow) => institution ?? say('institutionUnknown');
  const alike = Map.groupBy(rows, nameOf);
  return new Map(
    rows.map((row) => {
      const name = nameOf(row);
      const isAlone = alike.get(name)?.length === 1;
      return [
        row.key,
        isAlone ? name : `${name} · ${guides.get(row.provider)?.name ?? row.provider}`,
      ];
    }),
  );
}
