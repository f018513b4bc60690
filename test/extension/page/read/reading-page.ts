import type { Guide } from '../../../../core/guide/guide.ts';
import { parseGuide } from '../../../../core/guide/parse-guide.ts';
import type { Reading } from '../../../../core/reading/reading.ts';
import { readPage } from '../../../../extension/page/read/read-page.ts';

/** A guide with the words that the pages of these tests use, and what a test adds to its accounts. */
export function guideFor(accounts: object = {}, more: object = {}): Guide {
  const parsed = parseGuide({
    format: 1,
    id: 'test',
    name: 'Test',
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: ['https://test.example'],
    labels: {
      expiresOn: ['Expires on', 'Vervalt op', 'Expire le'],
      linked: ['Connected', 'Gekoppeld', 'Connecté'],
      due: ['Expires soon', 'Vervalt binnenkort', 'Expire bientôt'],
      expired: ['Expired', 'Vervallen', 'Expiré'],
      number: ['Number'],
    },
    pages: { accounts: { path: '/accounts' } },
    accounts: {
      at: 'accounts',
      key: 'iban',
      expires: { after: 'expiresOn' },
      status: { linked: 'linked', due: 'due', expired: 'expired' },
      selected: true,
      ...accounts,
    },
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
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
