import type { GuideBrief } from '../../components/guide-brief.ts';

// All in one file, loaded by itself: a file for each costs the popup more in file names than it saves.
const briefs = import.meta.glob<GuideBrief>('../../../providers/*/guide.json', {
  eager: true,
  query: '?brief',
  import: 'default',
});

/** The shipped guides as screens need them, by id. */
export const briefsById: ReadonlyMap<string, GuideBrief> = new Map(
  Object.values(briefs).map((brief) => [brief.id, brief]),
);
