import type { GuideBrief } from '../../components/guide-brief.ts';

// Guides without their pages, locators and words, made at build by the plugin in wxt.config.ts.
const briefs = import.meta.glob<GuideBrief>('../../../providers/*/guide.json', {
  eager: true,
  query: '?brief',
  import: 'default',
});

/** The shipped guides as screens need them, by id. */
export function shippedBriefs(): Map<string, GuideBrief> {
  return new Map(Object.values(briefs).map((brief) => [brief.id, brief]));
}

/** The shipped guides, and those that the user brought in their place or beside them. */
export async function readBriefs(): Promise<Map<string, GuideBrief>> {
  const briefs = shippedBriefs();
  const { readGuides } = await import('../../background/guides.ts');
  for (const guide of (await readGuides()).values()) briefs.set(guide.id, guide);
  return briefs;
}
