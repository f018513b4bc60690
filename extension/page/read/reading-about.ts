import type { DatesAbout } from '../../../core/reading/dates.ts';
import type { Find } from '../find/find.ts';

/** What is known beforehand of a reading. */
export type ReadingAbout = DatesAbout & {
  /** The page's name in the guide. */
  page: string;
  document: Document;
  find: Find;
};
