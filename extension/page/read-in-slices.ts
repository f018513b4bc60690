import type { Accounts } from '../../core/guide/guide.ts';
import type { PageAccount, Question, Reading } from '../../core/reading/reading.ts';
import type { Entry, LiveList } from './live-list.ts';
import { accountKey, mergeAccounts } from './merge-read.ts';
import type { ReadingAbout } from './read-page.ts';
import { hasMore, sizeOfList } from './size-of-list.ts';

/** One reading of some lists, which stops between slices so that a long page is never held up. */
export function* readInSlices(
  lists: readonly { rule: Accounts; list: LiveList }[],
  about: ReadingAbout,
): Generator<undefined, Reading> {
  const entries: Entry[] = [];
  let of: number | null = null;
  let complete = lists.length > 0;
  for (const { rule, list } of lists) {
    const read = yield* list.read(about);
    for (const entry of read) entries.push(entry);
    const size = sizeOfList(read[0]?.record.block ?? null);
    of = size.of ?? of;
    complete &&= rule.complete === true && !size.more && !hasMore(about.document);
  }
  const { accounts, questions } = together(entries);
  return {
    page: about.page,
    means: lists[0]?.rule.means ?? 'authorised',
    accounts,
    questions,
    seen: { of, count: accounts.length },
    complete: complete && (of === null || accounts.length >= of),
  };
}

/** The accounts of all entries; those that are there twice, once. */
function together(entries: readonly Entry[]): { accounts: PageAccount[]; questions: Question[] } {
  const accounts: PageAccount[] = [];
  const questions: Question[] = [];
  const ibans = new Set<string>();
  for (const { record, read } of entries) {
    ibans.add(record.iban);
    for (const account of read.accounts) accounts.push(account);
    for (const question of read.questions) questions.push(question);
  }
  if (ibans.size === accounts.length) return { accounts, questions };
  const merged = new Map<string, PageAccount>();
  for (const account of accounts) mergeAccounts(merged, account);
  return {
    accounts: [...merged.values()],
    questions: questions.filter((question) => isOpen(merged, question)),
  };
}

/** A question about a block of which another told the answer is none. */
function isOpen(accounts: ReadonlyMap<string, PageAccount>, question: Question): boolean {
  const account = accounts.get(accountKey(question));
  return (
    account !== undefined &&
    account[question.about === 'expires' ? 'expires' : 'institution'] === null
  );
}
