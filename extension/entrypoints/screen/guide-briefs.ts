import type { GuideBrief } from '../../components/guide-brief.ts';
import { readImportedGuides } from '../../store/guides-store.ts';

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
  const imported = await readImportedGuides();
  if (imported.length === 0) return briefs;
  const { readGuides } = await import('../../background/guides.ts');
  const guides = await readGuides();
  for (const { id } of imported) {
    const guide = guides.get(id);
    if (guide) briefs.set(id, guide);
  }
  return briefs;
}
