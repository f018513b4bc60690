import type { GuideAbouts } from '../../core/guide/about.ts';
import type { Account } from '../../core/ledger/account.ts';
import { guardOf } from '../../core/ledger/guard.ts';
import { namesOf } from '../../core/ledger/identifier.ts';
import { openQuestions } from '../../core/ledger/open-questions.ts';
import type { ReadAccount } from '../../core/ledger/sighting.ts';
import type { ReadAnswer } from '../messages/answers.ts';
import { readLedgerNamed } from '../store/ledger-store.ts';
import { today } from './clock.ts';
import { appOfShare } from './sharing.ts';
import type { TabMemory } from './tab-memory.ts';

/** What the ledger knows of the accounts that a tab shows: of those, and of no others (SECURITY.md A13). */
export async function readTab(
  tab: TabMemory,
  guides: GuideAbouts,
): Promise<Pick<ReadAnswer, 'recorded' | 'meanings' | 'app' | 'questions'>> {
  const reading = tab.reading;
  if (!reading) return { recorded: false, meanings: [], app: null, questions: [] };
  const ledger = await readLedgerNamed(
    reading.accounts.flatMap((account) => namesOf(tab.guide, account)),
  );
  const questions = openQuestions(reading.questions, ledger.accounts, tab.guide, today());
  const recorded = reading.accounts.every((read) =>
    ledger.accounts.some((kept) => isKept(kept, read, tab.guide)),
  );
  if (reading.means !== 'shared')
    return { recorded, meanings: reading.accounts.map(() => null), app: null, questions };
  const app = await appOfShare(tab, guides);
  const guard = guardOf(ledger, {
    aggregator: tab.guide,
    app: app.id,
    origin: app.origin,
    accounts: reading.accounts,
  });
  return { recorded, meanings: guard.map(({ means }) => means), app: app.name, questions };
}

/** Whether an account is kept as it was read: the same account, and no other date. */
function isKept(kept: Account, read: ReadAccount, provider: string): boolean {
  if (kept.provider !== provider || kept.iban !== read.iban) return false;
  if (read.currency !== null && kept.currency !== null && kept.currency !== read.currency)
    return false;
  return read.expires === null || kept.expires?.value.on === read.expires.on;
}
