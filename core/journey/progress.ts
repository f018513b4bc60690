import type { Moment } from '../reading/day.ts';

/** How far a user is in a journey. */
export type Progress = {
  guide: string;
  journey: string;
  /** The step at hand, from 0; equal to the number of steps when the journey is done. */
  step: number;
  startedAt: Moment;
  movedAt: Moment;
  /** The account the journey is about, where it is about one (renewing). */
  account?: string;
  /** The app's origin, where the journey leads to an app at an address of the user's own. */
  origin?: string;
  /** The app's version, once a page told it. */
  version?: string;
  /** The step up to which a page proved everything: wandering does not lead back before it. */
  proven?: number;
  /** The user moved by hand on this page: the page does not move the journey until it changes. */
  moved?: 1 | -1;
  /** The page where the journey was seen last, as `guide:page`. */
  page?: string;
};

/** What is true on the page at hand, as the page engine reports it. Names are of the page's own guide. */
export type Facts = {
  /** The guide of this site, or null: a site that is not ours. */
  guide: string | null;
  /** The page's name, or null where the guide knows none. */
  page: string | null;
  /** The app's version, where told. */
  version: string | null;
  /** Elements that are there, of those that were asked for. */
  seen: string[];
  /** How many accounts the page lists; null where it lists none by its guide. */
  found: number | null;
  recorded: boolean;
  renewed: boolean;
  shared: boolean;
};

/** A page of this guide, or of none, on which nothing was seen yet. */
export function nothingSeen(guide: string | null): Facts {
  return {
    guide,
    page: null,
    version: null,
    seen: [],
    found: null,
    recorded: false,
    renewed: false,
    shared: false,
  };
}
