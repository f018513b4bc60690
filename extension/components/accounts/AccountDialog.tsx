import { isOver, isReminded } from '../../../core/consent/due-or-over.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { AccountNumber } from '../AccountNumber.tsx';
import { institutionOf, nameOf } from '../account-words.ts';
import { countdownOf } from '../countdown-of.ts';
import { untilWords } from '../countdown-words.ts';
import { Drawer } from '../Drawer.tsx';
import { NotChecked } from '../NotChecked.tsx';
import { RemindLater } from '../reminders/RemindLater.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { useScreen } from '../screen.ts';
import { AccountForm } from './AccountForm.tsx';
import type { AccountActions } from './account-edit.ts';
import { History } from './History.tsx';

/** All that is known of one account, and what can be done with it. */
export function AccountDialog(props: {
  account: Account;
  actions: AccountActions;
  onClose: () => void;
}) {
  const screen = useScreen();
  const { say, guides, today } = screen;
  const { account, actions } = props;
  const state = countdownOf(account, screen);
  const keys = [account.key];
  return (
    <Drawer title={nameOf(account) ?? say('unnamedAccount')} onClose={props.onClose}>
      <section class={`stack is-${state.state}`}>
        <p class="line spread">
          <AccountNumber account={account} onCopy={actions.onCopy} />
          <span class="muted">{account.currency ?? ''}</span>
        </p>
        <p>
          {institutionOf(account) ?? say('institutionUnknown')} ·{' '}
          {guides.get(account.provider)?.name ?? account.provider}
        </p>
        <div class="stack tight">
          <p>
            <StatusMark countdown={state} />
          </p>
          <p class="muted">{untilWords(state, screen)}</p>
          {state.notCheckedSince && (
            <p class="muted">
              <NotChecked since={state.notCheckedSince} provider={account.provider} />
            </p>
          )}
        </div>
        <p class="line">
          {guides.get(account.provider)?.consent?.renew && (
            <button type="button" class="button main" onClick={() => actions.onRenew(account.key)}>
              {say('renew')}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() => actions.onEdit(keys, { muted: !account.muted?.value })}
          >
            {say(account.muted?.value ? 'unmute' : 'mute')}
          </button>
          {!isOver(state) && (
            <button
              type="button"
              class="button"
              onClick={() => actions.onEndEarly(keys, today.toString())}
            >
              {say('markEnded')}
            </button>
          )}
        </p>
        {isReminded(state) && (
          <RemindLater onAnswer={(answer) => actions.onAnswer(account.key, answer)} />
        )}
      </section>
      <AccountForm account={account} onEdit={(edit) => actions.onEdit(keys, edit)} />
      <section class="stack">
        <h3>{say('history')}</h3>
        <History account={account} />
      </section>
      <button
        type="button"
        class="button danger"
        onClick={async () => {
          await actions.onErase(keys);
          props.onClose();
        }}
      >
        {say('eraseAccount')}
      </button>
    </Drawer>
  );
}
