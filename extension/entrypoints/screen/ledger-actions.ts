import type { Account } from '../../../core/ledger/account.ts';
import { now } from '../../background/clock.ts';
import { policiesOf } from '../../background/policies.ts';
import type { AccountActions } from '../../components/accounts/account-edit.ts';
import type { Screen } from '../../components/screen.ts';
import { copyText } from '../../page/copy-text.ts';
import { bringBack, changeAccounts, endConsents, erase } from '../../store/ledger-store.ts';
import { answerFor } from './answer.ts';
import { renewAt } from './renew-at.ts';
import { written } from './written.ts';

/** What the accounts section does, each a write that the other pages hear of. */
export function accountActions(
  accounts: readonly Account[],
  screen: Pick<Screen, 'guides' | 'today'>,
  offerUndo: (count: number, undo: () => Promise<unknown>) => void,
): AccountActions {
  return {
    async onEdit(keys, edit) {
      await written(changeAccounts(keys, edit, now()));
    },
    async onEndEarly(keys, on) {
      await written(endConsents(keys, on, now()));
    },
    async onErase(keys) {
      const forgotten = await written(erase(keys));
      offerUndo(keys.length, () => written(bringBack(forgotten, policiesOf(screen.guides))));
    },
    async onAnswer(key, answer) {
      const account = accounts.find((each) => each.key === key);
      if (account) await answerFor([account], answer, screen);
    },
    onRenew(key) {
      const account = accounts.find((each) => each.key === key);
      if (account) renewAt(account, screen.guides.get(account.provider));
    },
    onCopy: copyText,
  };
}
