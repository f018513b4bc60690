import type { PageAccount } from '../../../../core/reading/reading.ts';
import { guideFor, read } from './reading-page.ts';

export const BE = 'BE71 0961 2345 6769';
export const NL = 'NL91 ABNA 0417 1643 00';
/** Of a bank that the table does not know. */
export const UNKNOWN = 'BE41 9880 0000 0010';

/** What is read of the account of a row that says this, beside a row of another account. */
export function rowThatSays(
  html: string,
  {
    number = BE,
    accounts = {},
    more = {},
  }: { number?: string; accounts?: object; more?: object } = {},
): PageAccount {
  return accountOf(`<ul><li>${number} ${html}</li><li>${NL}</li></ul>`, guideFor(accounts, more));
}

/** What is read of the first account of a page that is not the Dutch one. */
export function accountOf(html: string, guide = guideFor()): PageAccount {
  const [account] = read(html, guide).accounts.filter(
    ({ iban }) => iban !== NL.replaceAll(' ', ''),
  );
  if (!account) throw new Error(`no account is read in ${html}`);
  return account;
}
