// biome-ignore-all lint/a11y/useFocusableInteractive: a row of a table is read, its controls are reached.
// biome-ignore-all lint/a11y/useSemanticElements: rows and marks are placed by hand, which table elements do not allow.
import type { Countdown } from '../../../core/consent/countdown.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { AccountNumber } from '../AccountNumber.tsx';
import { institutionOf, nameOf } from '../account-words.ts';
import { Bar } from '../Bar.tsx';
import { untilWords } from '../countdown-words.ts';
import { dayWords } from '../day-words.ts';
import { Icon } from '../Icon.tsx';
import { bellOff } from '../option-icons.ts';
import { StatusMark } from '../StatusMark.tsx';
import { type Screen, useScreen } from '../screen.ts';
import { memo } from './memo.ts';

/** One account in the wide table. Its name opens it. */
export const AccountTableRow = memo(function AccountTableRow(props: {
  account: Account;
  countdown: Countdown;
  index: number;
  chosen: boolean;
  onChoose: (key: string, chosen: boolean) => void;
  onOpen: (key: string) => void;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const screen = useScreen();
  const { account, countdown } = props;
  const name = nameOf(account) ?? screen.say('unnamedAccount');
  return (
    <div role="row" aria-rowindex={props.index} class={`table-row is-${countdown.state}`}>
      <span role="cell">
        <input
          type="checkbox"
          aria-label={screen.say('choose', { name })}
          checked={props.chosen}
          onChange={(event) => props.onChoose(account.key, event.currentTarget.checked)}
        />
      </span>
      <span role="cell" class="col-name">
        <button type="button" class="open cut" onClick={() => props.onOpen(account.key)}>
          {name}
        </button>
        {account.muted?.value && (
          <span class="muted" title={screen.say('isMuted')}>
            <Icon d={bellOff} />
            <span class="sr-only">{screen.say('isMuted')}</span>
          </span>
        )}
      </span>
      <span role="cell" class="col-number">
        <AccountNumber account={account} onCopy={props.onCopy} />
      </span>
      <span role="cell" class="col-institution cut">
        {institutionOf(account) ?? <span class="muted">{screen.say('institutionUnknown')}</span>}
      </span>
      <span role="cell" class="col-organisation cut muted">
        {account.organisation?.value ?? ''}
      </span>
      <span role="cell" class="col-end">
        <span class="line">
          <StatusMark countdown={countdown} />
          <Bar countdown={countdown} />
        </span>
        <span class="muted small cut" title={untilWords(countdown, screen)}>
          {account.gone?.value
            ? screen.say('goneSince', { day: dayWords(account.gone.value, screen.language) })
            : shortWords(countdown, screen)}
        </span>
      </span>
    </div>
  );
});

/** Where the date is from does not fit the column: the account's own window says it. */
function shortWords(countdown: Countdown, screen: Pick<Screen, 'say' | 'language'>): string {
  return countdown.state === 'fresh' || countdown.state === 'due'
    ? screen.say('expectedUntil', { day: dayWords(countdown.on, screen.language) })
    : untilWords(countdown, screen);
}
