import type { Accounts } from '../../../core/guide/guide.ts';
import type { PageAccount, Question, Reading } from '../../../core/reading/reading.ts';
import type { ListState, LiveList } from './live-list.ts';
import { accountKey, mergeAccounts } from './merge-read.ts';
import type { ReadingAbout } from './reading-about.ts';
import { hasMore, hasRoomBelow, sizeOfList } from './size-of-list.ts';

/** One reading of some lists, which stops between slices so that a long page is never held up. */
export function* readInSlices(
  lists: readonly { rule: Accounts; list: LiveList }[],
  about: ReadingAbout,
): Generator<undefined, Reading> {
  const read: Pick<ListState, 'entries' | 'ibans'>[] = [];
  let of: number | null = null;
  let complete = lists.length > 0;
  for (const { rule, list } of lists) {
    const state = yield* list.read(about);
    read.push(state);
    const size = sizeOfList(state.entries[0]?.record.block ?? null);
    of = size.of ?? of;
    complete &&=
      rule.complete === true &&
      !size.more &&
      !hasMore(about.document) &&
      !hasRoomBelow(state.entries.at(-1)?.record.block ?? null);
  }
  const { accounts, questions } = together(read);
  return {
    page: about.page,
    means: lists[0]?.rule.means ?? 'authorised',
    accounts,
    questions,
    seen: { of, count: accounts.length },
    complete: complete && (of === null || accounts.length >= of),
  };
}

/** The accounts of all lists; those that are there twice, once. */
function together(
  lists: readonly Pick<ListState, 'entries' | 'ibans'>[],
): Pick<Reading, 'accounts' | 'questions'> {
  const accounts: PageAccount[] = [];
  const questions: Question[] = [];
  let numbers = 0;
  for (const { entries, ibans } of lists) {
    numbers += ibans.size;
    for (const { read } of entries) {
      accounts.push(...read.accounts);
      if (read.questions.length > 0) questions.push(...read.questions);
    }
  }
  if (lists.length === 1 && numbers === accounts.length) return { accounts, questions };
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
