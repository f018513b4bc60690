import { browser } from 'wxt/browser';
import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { matchPattern } from '../../../core/guide/site-match.ts';
import { shippedGuides } from '../../background/shipped-guides.ts';
import type { ProviderView } from '../../components/providers/ProviderCard.tsx';
import { readImportedGuides } from '../../store/guides-store.ts';
import { readSites } from '../../store/sites-store.ts';

/** Every provider in force, with each of its sites and whether it is on: kept as on, and still granted. */
export async function readProviders(): Promise<ProviderView[]> {
  const [imported, on, granted] = await Promise.all([
    readImportedGuides(),
    readSites(),
    browser.permissions.getAll(),
  ]);
  const origins = new Set(granted.origins ?? []);
  const isOn = (guide: string, site: string) =>
    on.some((each) => each.guide === guide && each.site === site) &&
    origins.has(matchPattern(site));
  const shipped = shippedGuides();
  const views = new Map<string, ProviderView>();
  const add = (guide: Guide, origin: ProviderView['origin'], hasBefore = false) => {
    const asked = guide.sites === 'asked';
    const sites = asked
      ? on.filter((each) => each.guide === guide.id).map((each) => each.site)
      : [...guide.sites];
    views.set(guide.id, {
      id: guide.id,
      name: guide.name,
      kind: guide.kind,
      draft: guide.reviewed === null,
      origin,
      hasBefore,
      asked,
      home: guide.home ?? null,
      pages: Object.keys(guide.pages).length,
      broken: null,
      sites: sites.map((site) => ({
        site,
        on: isOn(guide.id, site),
        optional: guide.optionalSites?.includes(site) ?? false,
      })),
    });
  };
  for (const guide of shipped.values()) add(guide, 'shipped');
  for (const { id, json, before } of imported) {
    const parsed = parseGuide(json);
    const hasBefore = before !== undefined;
    if (parsed.ok) add(parsed.value, shipped.has(id) ? 'replaces' : 'imported', hasBefore);
    else {
      const broken = parsed.problems[0]?.message ?? '';
      views.set(id, { ...brokenView(id, shipped.has(id), broken), hasBefore });
    }
  }
  return [...views.values()];
}

function brokenView(id: string, isShipped: boolean, broken: string): ProviderView {
  return {
    id,
    name: id,
    kind: 'aggregator',
    draft: true,
    origin: isShipped ? 'replaces' : 'imported',
    hasBefore: false,
    asked: false,
    home: null,
    pages: 0,
    sites: [],
    broken,
  };
}
