import type { Guide } from '../../../core/guide/guide.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import { listsOf } from './lists-of.ts';
import { readInSlices } from './read-in-slices.ts';

/** What is known beforehand of a reading. */
export type ReadingAbout = {
  /** The page's name in the guide. */
  page: string;
  document: Document;
  today: Temporal.PlainDate;
  /** The page's languages, most trusted first. */
  languages: readonly string[];
};

/** What a page says of its accounts, read in one go. */
export function readPage(guide: Guide, about: ReadingAbout): Reading {
  return allSlices(readInSlices(listsOf(guide, about.page), about));
}

/** Runs to the end without giving the page a turn. */
export function allSlices<T>(slices: Generator<undefined, T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
