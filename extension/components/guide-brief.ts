import type { Guide } from '../../core/guide/guide.ts';

/** What screens need of every guide: all but its pages, locators and words. */
export type GuideBrief = Pick<Guide, 'id' | 'name' | 'kind' | 'consent' | 'home'>;
