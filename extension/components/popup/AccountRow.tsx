import type { Account } from '../../../core/ledger/account.ts';
import { accountNumber } from '../account-number.tsx';
import { nameOf } from '../account-words.ts';
import { Bar } from '../Bar.tsx';
import { countdownOf } from '../countdown-of.ts';
import { untilWords } from '../countdown-words.ts';
import { dayWords } from '../day-words.ts';
import { NotChecked } from '../NotChecked.tsx';
import { statusMark } from '../StatusMark.tsx';
import { useScreen } from '../screen.ts';
import type { Copied } from '../use-copied.ts';

/** One account in a narrow list: what it is, how long it has, until when and who says so. */
export function AccountRow(props: { account: Account; copied: Copied | null; tabIndex: number }) {
  const screen = useScreen();
  const { account } = props;
  const state = countdownOf(account, screen);
  const number = accountNumber(account, screen, props);
  const isForeign = account.currency && account.currency !== 'EUR';
  const organisation = account.organisation?.value;
  return (
    <li class="account">
      <span class="account-name cut">
        {nameOf(account) ?? screen.say('unnamedAccount')}
        {organisation && <span class="muted">{` · ${organisation}`}</span>}
      </span>
      {statusMark(state, screen)}
      {isForeign ? (
        <span class="line">
          {number}
          <span class="muted small">{account.currency}</span>
        </span>
      ) : (
        number
      )}
      {Bar({ countdown: state })}
      <span class="account-until muted small">
        {account.gone?.value
          ? screen.say('goneSince', { day: dayWords(account.gone.value, screen.language) })
          : untilWords(state, screen)}
        {state.notCheckedSince && (
          <>
            {' · '}
            <NotChecked since={state.notCheckedSince} provider={account.provider} />
          </>
        )}
      </span>
    </li>
  );
}
