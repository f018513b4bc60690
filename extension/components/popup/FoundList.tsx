import type { ReadAccount } from '../../../core/ledger/sighting.ts';
import { numberWords } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';

/** How many are named before the rest is a number: the popup is small. */
const NAMED = 3;

export function FoundList({ accounts }: { accounts: readonly ReadAccount[] }) {
  const { say, language, hideNumbers } = useScreen();
  return (
    <ul class="found small">
      {accounts.slice(0, NAMED).map((account) => (
        <li key={`${account.iban}/${account.currency}`} class="line spread">
          <span class="cut">
            {account.name ?? account.institution?.name ?? say('unnamedAccount')}{' '}
            {account.iban && (
              <span class="number muted">{numberWords(account.iban, hideNumbers)}</span>
            )}
          </span>
          {account.expires && <span class="muted">{dayWords(account.expires.on, language)}</span>}
        </li>
      ))}
      {accounts.length > NAMED && (
        <li class="muted">{say('andMore', { count: accounts.length - NAMED })}</li>
      )}
    </ul>
  );
}
