import type { Accounts, Guide } from '../../core/guide/guide.ts';
import type { PageAccount, Question, Reading } from '../../core/reading/reading.ts';
import { accountKey, mergeAccounts } from './merge-read.ts';
import type { ReadingAbout } from './read-page.ts';
import { readRule } from './read-rule.ts';
import { sizeOfList } from './size-of-list.ts';

/** One reading, which stops between slices so that a long page is never held up. */
export function* readInSlices(guide: Guide, about: ReadingAbout): Generator<undefined, Reading> {
  const rules = [guide.accounts ?? []]
    .flat()
    .filter((rule) => [rule.at].flat().includes(about.page));
  const accounts = new Map<string, PageAccount>();
  const questions: Question[] = [];
  let of: number | null = null;
  let complete = rules.length > 0;
  for (const rule of rules) {
    const read = yield* readRule(guide, rule, about);
    for (const account of read.accounts) mergeAccounts(accounts, account);
    questions.push(...read.questions);
    const size = sizeOfList(read.blocks);
    of = size.of ?? of;
    complete &&= isComplete(rule) && !size.more;
  }
  const count = accounts.size;
  return {
    page: about.page,
    means: rules[0]?.means ?? 'authorised',
    accounts: [...accounts.values()],
    questions: questions.filter((question) => accounts.has(accountKey(question))),
    seen: { of, count },
    complete: complete && (of === null || count >= of),
  };
}

const isComplete = (rule: Accounts): boolean => rule.complete === true;
