import type { Account } from '../../../core/ledger/account.ts';
import type { GuideBrief } from '../../components/guide-brief.ts';
import { ask } from './ask.ts';

/** Opens the renew journey of its guide at this account; false: there is none. */
export async function renewAt(account: Account, guide: GuideBrief | undefined): Promise<boolean> {
  const journey = guide?.consent?.renew;
  if (journey === undefined) return false;
  await ask({
    type: 'journey/start',
    guide: account.provider,
    journey,
    account: account.key,
    open: true,
  });
  return true;
}
