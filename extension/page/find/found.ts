/**
 * A locator that was tried, as its guide writes it, and how many elements it matched.
 * `invalid`: this browser does not understand its selector.
 */
export type Tried = { locator: string; matches: number; invalid?: true };

/** One certain element and the locator (from 1) that found it, or all that was tried. */
export type Found = { ok: true; element: Element; by: number } | { ok: false; tried: Tried[] };
