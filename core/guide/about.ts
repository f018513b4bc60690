import type { Guide, Journey } from './guide.ts';

/**
 * What a guide says of itself, without its pages, locators and words: enough to know whether it is the one to read,
 * to name it, and to count the days of its consents. Every guide is also this.
 */
export type GuideAbout = Pick<
  Guide,
  'id' | 'name' | 'kind' | 'sites' | 'optionalSites' | 'home' | 'consent' | 'preview'
> & {
  /** The day; absent or null: a draft. */
  reviewed?: Guide['reviewed'];
  journeys: Readonly<Record<string, Pick<Journey, 'goal' | 'with'>>>;
};

/** By id. */
export type GuideAbouts = ReadonlyMap<string, GuideAbout>;

export function aboutOf(guide: Guide): GuideAbout {
  const journeys = Object.entries(guide.journeys).map(
    ([name, { goal, with: other }]) =>
      [name, { ...(goal && { goal }), ...(other !== undefined && { with: other }) }] as const,
  );
  return {
    id: guide.id,
    name: guide.name,
    kind: guide.kind,
    ...(guide.reviewed !== null && { reviewed: guide.reviewed }),
    sites: guide.sites,
    ...(guide.optionalSites && { optionalSites: guide.optionalSites }),
    ...(guide.home !== undefined && { home: guide.home }),
    ...(guide.consent && { consent: guide.consent }),
    // What the app shows where there is nothing is said by the whole guide, in the user's language.
    ...(guide.preview && { preview: { ...guide.preview, empty: undefined } }),
    journeys: Object.fromEntries(journeys),
  };
}
