import { aboutAccount } from '../../core/journey/about-account.ts';
import type { StepView } from '../../core/journey/view.ts';
import { namesOf } from '../../core/ledger/identifier.ts';
import { readLedgerNamed } from '../store/ledger-store.ts';
import { say } from './say.ts';
import type { TabMemory } from './tab-memory.ts';

/** A step that is about one account, as the tab's page can point at it and name it. */
export async function withAccount(
  view: StepView | null,
  { guide, reading }: Pick<TabMemory, 'guide' | 'reading'>,
): Promise<StepView | null> {
  if (!view || view.account === null) return view;
  const listed = reading?.accounts ?? [];
  const names = listed.flatMap((account) => namesOf(guide, account));
  const { accounts } = await readLedgerNamed([view.account, ...names]);
  return aboutAccount(view, {
    accounts,
    provider: guide,
    listed,
    naming: (account) => say()('stepAccount', { account }),
  });
}
