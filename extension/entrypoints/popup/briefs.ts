import type { GuideBrief } from '../../components/guide-brief.ts';

// `Object.values` right around it: Vite then leaves out the files' names.
const briefs = Object.values(
  import.meta.glob<GuideBrief>('../../../providers/*/guide.json', {
    eager: true,
    query: '?brief',
    import: 'default',
  }),
);

/** The shipped guides as screens need them, by id. */
export const briefsById: ReadonlyMap<string, GuideBrief> = new Map(
  briefs.map((brief) => [brief.id, brief]),
);
