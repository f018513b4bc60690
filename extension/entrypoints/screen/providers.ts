import { browser } from 'wxt/browser';
import type { GuideAbout } from '../../../core/guide/about.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { matchPattern } from '../../../core/guide/site-match.ts';
import type { Problem } from '../../../core/parsed.ts';
import { shippedGuides } from '../../../providers/index.ts';
import { shippedGuide } from '../../background/shipped-guides.ts';
import type { ProviderView } from '../../components/providers/ProviderCard.tsx';
import { readImportedGuides } from '../../store/guides-store.ts';
import { readSites } from '../../store/sites-store.ts';

/** Every provider in force, with each of its sites and whether it is on: kept as on, and still granted. */
export async function readProviders(): Promise<ProviderView[]> {
  const [shipped, imported, on, granted] = await Promise.all([
    Promise.all([...shippedGuides.values()].map(readShipped)),
    readImportedGuides(),
    readSites(),
    browser.permissions.getAll(),
  ]);
  const origins = new Set(granted.origins ?? []);
  const isOn = (guide: string, site: string) =>
    on.some((each) => each.guide === guide && each.site === site) &&
    origins.has(matchPattern(site));
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
      draft: !guide.reviewed,
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
  for (const { about, read } of shipped) {
    if (read.ok) add(read.value, 'shipped');
    else views.set(about.id, { ...brokenView(about.id, 'shipped', read), name: about.name });
  }
  for (const { id, json, before } of imported) {
    const parsed = parseGuide(json);
    const hasBefore = before !== undefined;
    if (parsed.ok) add(parsed.value, originOf(id), hasBefore);
    else views.set(id, { ...brokenView(id, originOf(id), parsed), hasBefore });
  }
  return [...views.values()];
}

function originOf(id: string): 'replaces' | 'imported' {
  return shippedGuides.has(id) ? 'replaces' : 'imported';
}

async function readShipped(about: GuideAbout) {
  return { about, read: await shippedGuide(about.id) };
}

function brokenView(
  id: string,
  origin: ProviderView['origin'],
  { problems }: { problems: readonly Problem[] },
): ProviderView {
  return {
    id,
    name: id,
    kind: 'aggregator',
    draft: true,
    origin,
    hasBefore: false,
    asked: false,
    home: null,
    pages: 0,
    sites: [],
    broken: problems[0]?.message ?? '',
  };
}
