import type { Account } from '../../../core/ledger/account.ts';
import { ask } from '../screen/ask.ts';
import { shippedBriefs } from '../screen/guide-briefs.ts';

/** Starts the journey that renews an account's consent, at its first page. */
export async function renew(account: Account): Promise<void> {
  const journey = shippedBriefs().get(account.provider)?.consent?.renew;
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
