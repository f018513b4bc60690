import type { GuideBrief } from '../../components/guide-brief.ts';

const briefs = import.meta.glob<GuideBrief>('../../../providers/*/guide.json', {
  eager: true,
  query: '?brief',
  import: 'default',
});

/** The shipped guides as screens need them, by id. */
export const briefsById: ReadonlyMap<string, GuideBrief> = new Map(
  Object.values(briefs).map((brief) => [brief.id, brief]),
);
