import type { Account } from '../../../core/ledger/account.ts';
import type { GuideBrief } from '../../components/guide-brief.ts';
import { ask } from '../screen/ask.ts';

/** Starts the journey that renews an account's consent, at its first page. */
export async function renew(account: Account, guide: GuideBrief | undefined): Promise<void> {
  const journey = guide?.consent?.renew;
  if (journey === undefined) return;
  await ask({
    type: 'journey/start',
    guide: account.provider,
    journey,
    account: account.key,
    open: true,
  });
  window.close();
}
