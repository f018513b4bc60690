import type { Account } from '../../../core/ledger/account.ts';
import { accountNumber } from '../account-number.tsx';
import { nameOf, organisationOf } from '../account-words.ts';
import { Bar } from '../Bar.tsx';
import { countdownOf } from '../countdown-of.ts';
import { untilWords } from '../countdown-words.ts';
import { dayWords } from '../day-words.ts';
import { NotChecked } from '../NotChecked.tsx';
import { statusMark } from '../StatusMark.tsx';
import type { Screen } from '../screen.ts';
import type { Copied } from '../use-copied.ts';

/**
 * One account in a narrow list: what it is, how long it has, until when and who says so. A function and no component, as
 * `accountNumber`: the popup draws fifty at once.
 */
export function accountRow(
  account: Account,
  screen: Screen,
  props: { copied: Copied | null; tabIndex: number },
) {
  const state = countdownOf(account, screen);
  const number = accountNumber(account, screen, props);
  const isForeign = account.currency && account.currency !== 'EUR';
  const organisation = organisationOf(account);
  return (
    <li class="account" key={account.key}>
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
