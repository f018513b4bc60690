import type { Guide } from '../../core/guide/guide.ts';
import { siteMatches } from '../../core/guide/site-match.ts';
import type { ReadAccount } from '../../core/ledger/sighting.ts';
import type { Problem } from '../../core/parsed.ts';
import type { Question, Reading } from '../../core/reading/reading.ts';
import { type Answer, problemLines } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { languagesOf } from './languages-of.ts';
import { loadGuide } from './load-guide.ts';
import { addressAsked } from './page-address.ts';
import { openPage } from './saved-page.ts';
import { todayFrom } from './today.ts';
import { writeExpect } from './write-expect.ts';

/** What a page says of its accounts, as the extension would record it. `--out` writes it down as what must be read. */
export async function read(asked: Asked): Promise<Answer> {
  const guide = loadGuide(asked.names[0] ?? '');
  const today = todayFrom(asked.option('today'));
  const url = addressAsked(asked, guide);
  const document = openPage(asked.need('page'), url);
  const language = asked.option('language');
  const { page, problem } = await pageOf(guide, document, url);
  const out = asked.option('out');
  // Whoever did not say where the page is from sees what was taken.
  const at = asked.option('url') === undefined ? [`of ${url}`] : [];
  const answered = async (json: Contract): Promise<Answer> => {
    const read = { url, today: today.toString(), page: json.page, accounts: json.accounts };
    const file = out === undefined ? null : { file: out, read, document };
    return answer(json, [...at, ...(file ? await writeExpect(guide, file) : [])]);
  };
  if (page === null) return answered({ page, accounts: [], problems: problem ? [problem] : [] });
  const { readPage } = await import('../../extension/page/read/read-page.ts');
  const languages = language === undefined ? languagesOf(guide, document) : [language];
  const reading = readPage(guide, { page, document, today, languages });
  return answered({
    page,
    accounts: reading.accounts.map(toContract),
    problems: problemsOf(guide, reading),
  });
}

type Contract = { page: string | null; accounts: unknown[]; problems: Problem[] };

function answer(json: Contract, written: string[]): Answer {
  const lines = json.accounts.map((account) => `  ${JSON.stringify(account)}`);
  const title = `page: ${json.page ?? 'none'}, ${json.accounts.length} accounts`;
  const problems = json.problems.length > 0 ? [problemLines(json.problems)] : [];
  return { ok: true, json, text: [title, ...lines, ...problems, ...written].join('\n') };
}

/** The page's name; where there is none, why. */
async function pageOf(
  guide: Guide,
  document: Document,
  url: string,
): Promise<{ page: string | null; problem: Problem | null }> {
  const { origin } = new URL(url);
  const isOn = guide.sites === 'asked' || siteMatches(guide, origin);
  if (!isOn)
    return none(
      'url',
      `${origin} is not one of the sites of ${guide.id}: the extension would not run there`,
    );
  const { look } = await import('../../extension/page/look.ts');
  const { page } = look(guide, document, []);
  if (page !== null) return { page, problem: null };
  if (guide.recognised !== undefined) {
    const { find } = await import('../../extension/page/find/find.ts');
    if (!find(guide, guide.recognised, { document }).ok)
      return none(
        'recognised',
        `${guide.recognised} is not on this page: it is no page of ${guide.name}`,
      );
  }
  return none('pages', `no page of ${guide.id} has this address and what it must show`);
}

function none(path: string, message: string): { page: null; problem: Problem } {
  return { page: null, problem: { path, message } };
}

/** The fields of the contract, in its order. */
export function toContract(account: ReadAccount): unknown {
  const { iban, currency, name, institution, expires, status, selected } = account;
  return {
    iban,
    currency,
    name,
    institution: institution && { name: institution.name, source: institution.source },
    expires: expires && { on: expires.on, source: expires.source },
    status,
    selected,
  };
}

function problemsOf(guide: Guide, reading: Reading): Problem[] {
  const problems = reading.questions.map((question) => {
    const index = reading.accounts.findIndex(
      ({ iban, currency }) => iban === question.iban && currency === question.currency,
    );
    return { path: `accounts[${index}].${question.about}`, message: messageOf(question) };
  });
  const listsHere = [guide.accounts ?? []]
    .flat()
    .some((rule) => [rule.at].flat().includes(reading.page ?? ''));
  if (!listsHere)
    problems.push({ path: 'accounts', message: `the guide lists no accounts on ${reading.page}` });
  return problems;
}

function messageOf(question: Question): string {
  const choices = question.candidates.join(' or ');
  if (question.about === 'expires')
    return `"${question.text}" can be read as ${choices || 'no day'}: the user is asked`;
  return `the bank can be ${choices || 'any'}: the user is asked`;
}
