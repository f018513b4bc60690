import type { Guide } from '../../../../core/guide/guide.ts';
import type { Reading } from '../../../../core/reading/reading.ts';
import { readPage } from '../../../../extension/page/read/read-page.ts';
import { readingGuide } from '../../../reading-guide.ts';

/** A guide with the words that the pages of these tests use, and what a test adds to its accounts. */
export function guideFor(accounts: object = {}, more: object = {}): Guide {
  const labels = {
    expiresOn: ['Expires on', 'Vervalt op', 'Expire le'],
    linked: ['Connected', 'Gekoppeld', 'Connecté'],
    due: ['Expires soon', 'Vervalt binnenkort', 'Expire bientôt'],
    expired: ['Expired', 'Vervallen', 'Expiré'],
    number: ['Number'],
  };
  return readingGuide('test', labels, { accounts: { selected: true, ...accounts }, more });
}

export const today = Temporal.PlainDate.from('2026-11-24');

/** Reads the body's HTML with the guide. */
export function read(
  html: string,
  guide: Guide = guideFor(),
  languages: string[] = ['en'],
): Reading {
  document.body.innerHTML = html;
  return readPage(guide, { page: 'accounts', document, today, languages });
}

/** Reads what the document holds already. */
read.now = (guide: Guide = guideFor()): Reading =>
  readPage(guide, { page: 'accounts', document, today, languages: ['en'] });
