import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { lintGuide } from '../../../core/guide/lint-guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { accountByHand } from '../../../core/ledger/account-by-hand.ts';
import { readBackup } from '../../../core/ledger/backup.ts';
import type { Problem } from '../../../core/parsed.ts';
import { parsePayloadText } from '../../../core/payload/parse-payload-text.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { problemWords } from '../../../extension/components/problem-words.ts';
import { readImport } from '../../../extension/entrypoints/screen/read-import.ts';
import { whoseProblem } from '../../../extension/entrypoints/screen/whose-files.ts';
import { settingChanges } from '../../../extension/store/settings-store.ts';
import { shippedGuide } from '../../core/payload/shipped-guide.ts';
import { wordsOf } from '../../tools/gallery/words.ts';

type Answer = { ok: boolean; problems?: readonly { message: string }[] };
const today = Temporal.PlainDate.from('2026-11-24');
const NOW = '2026-11-24T08:00:00Z';
const messagesOf = (answer: Answer): string[] =>
  (answer.problems ?? []).map(({ message }) => message);

function payload(json: unknown): string[] {
  const about = { seenAt: NOW, today };
  const read = readPayloads(shippedGuide('ponto'), [{ file: 'a.json', json }], about);
  return read.problems.map((problem: Omit<Problem, 'path'>) => problem.message);
}
const account = (attributes: object) =>
  payload({ data: [{ type: 'account', id: 'x', attributes }] });
const typed = (more: object) =>
  messagesOf(accountByHand({ provider: 'ponto', iban: '', ...more }, NOW));
function guide(more: object): string[] {
  const parsed = parseGuide({
    format: 1,
    id: 'mine',
    name: 'Mine',
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: ['https://feed.example.com'],
    ...more,
  });
  return messagesOf(parsed.ok ? { ok: true, problems: lintGuide(parsed.value) } : parsed);
}

const messages = (problems: readonly { message: string }[]) =>
  problems.map(({ message }) => message);

/** Two tables at once, of which nobody says whose they are. */
async function tables(): Promise<string[]> {
  const text = 'IBAN,Name\nBE71096123456769,A';
  const texts = [
    { name: 'a.csv', text },
    { name: 'b.csv', text },
  ];
  const read = await readImport(texts, { provider: '', usual: null, today });
  if (read.type !== 'table') throw new Error(read.type);
  const done = await read.table.onColumns({ iban: 0 });
  return done.type === 'unreadable' ? messages(done.problems) : [];
}

/** What users meet when they bring something in, made by the code that says it. */
const MET: [string, string[]][] = [
  ['a payload that is no JSON', messagesOf(parsePayloadText('{"a":'))],
  ['a payload of another kind', payload({ data: 'x' })],
  [
    'a payload with a wrong IBAN',
    account({ referenceType: 'IBAN', reference: 'BE72096123456769' }),
  ],
  [
    'a payload with an IBAN too short',
    account({ referenceType: 'IBAN', reference: 'BE0178572046576544' }),
  ],
  ['a backup that is no JSON', messagesOf(readBackup('{'))],
  ['a file that is no backup', messagesOf(readBackup('{"format":"other"}'))],
  ['files of nobody', [whoseProblem([]).message]],
  [
    'files that can be of several',
    [whoseProblem([shippedGuide('ponto'), shippedGuide('plaid')]).message],
  ],
  ['tables together, of nobody', await tables()],
  ['a setting of another version', messages((await settingChanges({ nonsense: 1 })).problems)],
  ['a row without an IBAN', typed({})],
  ['a row with a wrong IBAN', typed({ iban: 'BE72096123456769' })],
  ['a row with no aggregator', typed({ iban: 'BE71096123456769', provider: '' })],
  ['a row with a wrong currency', typed({ iban: 'BE71096123456769', currency: 'E' })],
  ['a row with a wrong day', typed({ iban: 'BE71096123456769', expires: '31/31' })],
  ['a guide with an unknown key', guide({ pagse: {} })],
  ['a guide of another format', guide({ format: 9 })],
  ['a guide for every site', guide({ sites: ['https://*.com'] })],
  ['a guide for a site as nobody writes it', guide({ sites: ['feed.example.com'] })],
  [
    'a guide that asks for a password',
    guide({
      pages: { a: { path: '/' } },
      journeys: { a: { title: 'A', steps: [{ at: 'a', say: 'Type your password here.' }] } },
    }),
  ],
  [
    'a guide that names what is not there',
    guide({
      pages: { list: { path: '/' } },
      journeys: { a: { title: 'A', steps: [{ at: 'lisst', say: 'Look.' }] } },
    }),
  ],
];

describe('a problem is said in the language of the user', () => {
  it('with nothing of English in what was expected and found', () => {
    for (const found of [{ data: 'x' }, {}, [], [1], 'x', 1, null]) {
      const [message = ''] = payload(found);
      const said = problemWords(message, wordsOf('de').say);
      expect(said).toContain('"/data"');
      expect(said).not.toMatch(/\b(?:at|with|and|or|an?|list|object|expected|found)\b/);
    }
  });

  it.each(MET)('%s', (_, met) => {
    expect(met.length).toBeGreaterThan(0);
    const { say } = wordsOf('en');
    for (const message of met) {
      for (const language of ['it', 'fr', 'nl', 'de', 'es']) {
        const said = problemWords(message, wordsOf(language).say);
        expect(said).not.toBe(message);
        expect(said).not.toBe(problemWords(message, say));
        expect(said).not.toMatch(/\{\w+\}|problem_/);
      }
    }
  });

  it('what has no translation stays as it is', () => {
    expect(problemWords('nobody foresaw this', wordsOf('de').say)).toBe('nobody foresaw this');
  });
});
