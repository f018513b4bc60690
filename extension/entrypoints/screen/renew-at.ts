import type { Account } from '../../../core/ledger/account.ts';
import type { Screen } from '../../components/screen.ts';
import { ask } from './ask.ts';

/** Opens the renew journey at this account. */
export function renewAt(account: Account, { guides }: Pick<Screen, 'guides'>): void {
  const journey = guides.get(account.provider)?.consent?.renew;
  if (journey === undefined) return;
  ask({
    type: 'journey/start',
    guide: account.provider,
    journey,
    account: account.key,
    open: true,
  });
}
