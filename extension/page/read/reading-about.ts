import type { Find } from '../find/find.ts';

/** What is known beforehand of a reading. */
export type ReadingAbout = {
  /** The page's name in the guide. */
  page: string;
  document: Document;
  today: Temporal.PlainDate;
  /** The page's languages, most trusted first. */
  languages: readonly string[];
  find: Find;
};
