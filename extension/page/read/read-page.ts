import type { Guide } from '../../../core/guide/guide.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import { find } from '../find/find.ts';
import { allSlices } from '../in-slices.ts';
import { listsOf } from './lists-of.ts';
import { readInSlices } from './read-in-slices.ts';
import type { ReadingAbout } from './reading-about.ts';

/** What a page says of its accounts, read in one go. */
export function readPage(guide: Guide, about: Omit<ReadingAbout, 'find'>): Reading {
  return allSlices(readInSlices(listsOf(guide, about.page), { ...about, find }));
}
