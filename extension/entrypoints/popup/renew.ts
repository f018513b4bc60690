import type { Account } from '../../../core/ledger/account.ts';
import type { GuideBrief } from '../../components/guide-brief.ts';
import { renewAt } from '../screen/renew-at.ts';

/** Starts the journey that renews an account's consent, at its first page. */
export async function renew(account: Account, guide: GuideBrief | undefined): Promise<void> {
  if (await renewAt(account, guide)) window.close();
}
