import type { Account } from '../../../core/ledger/account.ts';
import { nameOf, numberOf, numberWords } from '../account-words.ts';
import { countdownOf } from '../countdown-of.ts';
import { leftWords, untilWords } from '../countdown-words.ts';
import { dayWords } from '../day-words.ts';
import { groupAccounts } from '../popup/account-groups.ts';
import { useScreen } from '../screen.ts';

/** All accounts on paper: shown by print.css only when the page is printed. */
export function PrintTable({ accounts }: { accounts: readonly Account[] }) {
  const screen = useScreen();
  const { say } = screen;
  return (
    <section class="print-only">
      <h2>{say('printTitle', { day: dayWords(screen.today.toString(), screen.language) })}</h2>
      <table>
        <thead>
          <tr>
            <th>{say('column_institution')}</th>
            <th>{say('column_name')}</th>
            <th>{say('column_number')}</th>
            <th>{say('column_end')}</th>
          </tr>
        </thead>
        <tbody>
          {groupAccounts(accounts, screen).flatMap((group) =>
            group.accounts.map((account) => {
              const state = countdownOf(account, screen);
              return (
                <tr key={account.key}>
                  <td>{group.institution ?? say('institutionUnknown')}</td>
                  <td>{nameOf(account) ?? ''}</td>
                  <td>{numberWords(numberOf(account) ?? '', screen.hideNumbers)}</td>
                  <td>
                    {leftWords(state, screen)}, {untilWords(state, screen)}
                  </td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </section>
  );
}
