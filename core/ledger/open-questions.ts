import type { Question } from '../reading/reading.ts';
import type { Account } from './account.ts';

/**
 * What a page leaves open and nobody has answered yet: an answer is kept with its account, and counts as long as it is
 * one of those that the page leaves open. After a renewal the new date is asked about anew.
 */
export function openQuestions(
  questions: readonly Question[],
  accounts: readonly Account[],
  provider: string,
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
        ?.some((account) => isOfCurrency(account, question) && isAnswered(account, question)),
  );
}

const isOfCurrency = (account: Account, { currency }: Question): boolean =>
  currency === null || account.currency === null || account.currency === currency;

function isAnswered({ expires, institution }: Account, question: Question): boolean {
  const answer = question.about === 'expires' ? expires?.value.on : institution?.value.name;
  return answer !== undefined && question.candidates.includes(answer);
}
