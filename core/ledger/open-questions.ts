import { type Day, daysApart } from '../reading/day.ts';
import type { Question } from '../reading/reading.ts';
import type { Account } from './account.ts';

/** "In 2 months" is said for as long as this, and counts from another day each time. */
const ROUNDED_DAYS = 31;

/**
 * What a page leaves open and nobody has answered yet: an answer is kept with its account, and counts as long as it is
 * one of those that the page leaves open. After a renewal the new date is asked about anew.
 */
export function openQuestions(
  questions: readonly Question[],
  accounts: readonly Account[],
  provider: string,
  today: Temporal.PlainDate,
): Question[] {
  if (questions.length === 0) return [];
  const known = Map.groupBy(
    accounts.filter((account) => account.provider === provider),
    ({ iban }) => iban,
  );
  return questions.filter(
    (question) =>
      !known
        .get(question.iban)
        ?.some(
          (account) => isOfCurrency(account, question) && isAnswered(account, question, today),
        ),
  );
}

const isOfCurrency = (account: Account, { currency }: Question): boolean =>
  currency === null || account.currency === null || account.currency === currency;

function isAnswered(
  { expires, institution }: Account,
  question: Question,
  today: Temporal.PlainDate,
): boolean {
  const { about, candidates } = question;
  const answer = about === 'expires' ? expires?.value.on : institution?.value.name;
  if (answer === undefined) return false;
  return (
    candidates.includes(answer) || (about === 'expires' && isSaidAgain(answer, question, today))
  );
}

/** One day alone is left open where it is rounded: said again days later, it would move an end that is ahead, and each day ask anew. */
function isSaidAgain(end: Day, { candidates }: Question, today: Temporal.PlainDate): boolean {
  const [rounded, another] = candidates;
  if (rounded === undefined || another !== undefined || end < today.toString()) return false;
  return end < rounded && daysApart(end, rounded) <= ROUNDED_DAYS;
}
