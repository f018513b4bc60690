import { readingGuide } from '../../reading-guide.ts';

/** The words of the long page. */
export const benchGuide = readingGuide('bench', {
  expiresOn: ['Expires on'],
  linked: ['Connected'],
  due: ['Expires soon'],
  expired: ['Expired'],
});
