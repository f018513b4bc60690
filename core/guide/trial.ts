import type { Reading } from '../reading/reading.ts';

/** Why a page of a guide is not the one at hand. */
export type PageMiss = { page: string; miss: 'version' | 'path' | 'params' | 'shows' };

/** One element of a guide on a page: the locator (from 1) that found it, or all that was tried. */
export type ElementTried = {
  name: string;
  by: number | null;
  /** The locator that found it. */
  locator: string | null;
  tried: { locator: string; matches: number; invalid?: true }[];
  /** Whether the page at hand, its steps or its list of accounts ask for it. */
  here: boolean;
};

/** A step of a journey that is on the page at hand. */
export type StepHere = { journey: string; title: string; step: number; of: number; say: string };

/** What a guide makes of an open page. */
export type Trial = {
  path: string;
  /** False: an app at an address of the user's own that is not known by what this page shows. */
  recognised: boolean;
  version: string | null;
  page: string | null;
  /** Pages of the guide that are asked before this one, and why each is not it. */
  misses: PageMiss[];
  elements: ElementTried[];
  reading: Reading | null;
  steps: StepHere[];
  /** The step whose card is drawn, as its place in `steps`; null: none. */
  drawn: number | null;
};

/** A way to find an element that was pointed at, in order of trust. */
export type Suggestion = {
  locator: Record<string, string | string[]>;
  /** Labels that the locator needs and the guide lacks, by name. */
  labels: Record<string, string[]>;
  by: 'role' | 'testId' | 'attribute' | 'text' | 'path';
};
/** An element that can be used on a page, as a user would tell it. */
export type Listed = { role: string; name: string };

/** An element that the user pointed at: a name for it, and how to find it. No other element is found by any of them. */
export type Pointed = { name: string; html: string; suggestions: Suggestion[] };
