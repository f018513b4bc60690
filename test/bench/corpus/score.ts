import { Window } from 'happy-dom';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { readPage } from '../../../extension/page/read/read-page.ts';
import { openShadowRoots } from '../../tools/shadow-roots.ts';
import type { Expected } from './account.ts';
import type { CorpusPage } from './corpus.ts';
import { TODAY } from './dates.ts';
import { LABELS } from './labels.ts';

/** How one field came out: right, wrong or invented, and missed. */
export type Count = { right: number; wrong: number; missed: number };
export type Field =
  | 'accounts'
  | 'expires'
  | 'selected'
  | 'status'
  | 'currency'
  | 'institution'
  | 'name'
  | 'holder'
  | 'synchronisedOn';
export type Score = { counts: Record<Field, Count>; failures: string[] };

const parsed = parseGuide({
  format: 1,
  id: 'corpus',
  name: 'Corpus',
  kind: 'aggregator',
  reviewed: null,
  sources: [],
  sites: ['https://corpus.example'],
  labels: LABELS,
  pages: { accounts: { path: '/accounts' } },
  accounts: {
    at: 'accounts',
    key: 'iban',
    expires: { after: 'expiresOn' },
    synchronised: { after: 'synchronised' },
    status: { linked: 'linked', due: 'due', expired: 'expired' },
    selected: true,
  },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const guide = parsed.value;

export function score(pages: readonly CorpusPage[]): Score {
  const count = (): Count => ({ right: 0, wrong: 0, missed: 0 });
  const counts = {
    accounts: count(),
    expires: count(),
    selected: count(),
    status: count(),
    currency: count(),
    institution: count(),
    name: count(),
    holder: count(),
    synchronisedOn: count(),
  };
  const failures: string[] = [];
  for (const page of pages) {
    const window = new Window({
      url: 'https://corpus.example/accounts',
      settings: {
        disableJavaScriptEvaluation: true,
        disableCSSFileLoading: true,
        handleDisabledFileLoadingAsSuccess: true,
      },
    });
    window.document.write(page.html);
    const document = window.document as unknown as Document;
    openShadowRoots(document);
    const { accounts } = readPage(guide, {
      page: 'accounts',
      document,
      today: TODAY,
      languages: [page.language],
    });
    const left = new Map(
      accounts.map((account) => [`${account.iban}/${account.currency}`, account]),
    );
    for (const expected of page.expected) {
      const [key] =
        [...left].find(
          ([, { iban, currency }]) => iban === expected.iban && currency === expected.currency,
        ) ??
        [...left].find(([, { iban }]) => iban === expected.iban) ??
        [];
      const read = key === undefined ? undefined : left.get(key);
      if (key !== undefined) left.delete(key);
      note('accounts', expected.iban, read?.iban ?? null, page);
      if (!read) continue;
      const said = {
        ...read,
        expires: read.expires?.on ?? null,
        institution: read.institution?.source === 'page' ? read.institution.name : null,
      };
      for (const field of [
        'expires',
        'selected',
        'status',
        'currency',
        'name',
        'institution',
        'holder',
        'synchronisedOn',
      ] as const) {
        if (expected[field] !== undefined)
          note(field, expected[field] ?? null, said[field] ?? null, page, expected);
      }
    }
    for (const { iban } of left.values()) note('accounts', null, iban, page);
    void window.happyDOM.close();
  }
  return { counts, failures };

  function note(
    field: Field,
    expected: unknown,
    read: unknown,
    page: CorpusPage,
    of?: Expected,
  ): void {
    const into = counts[field];
    if (expected === read) {
      if (expected !== null) into.right++;
      return;
    }
    if (read !== null) into.wrong++;
    if (expected !== null) into.missed++;
    failures.push(
      `${field}: expected ${expected}, read ${read} (${of?.iban ?? ''}) on page ${page.id}`,
    );
  }
}
