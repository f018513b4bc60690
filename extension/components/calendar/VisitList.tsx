import type { Visit } from '../../../core/consent/renew-together.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';

/** Days on which to renew, with the banks to renew then. */
export function VisitList(props: { visits: readonly Visit[]; accounts: readonly Account[] }) {
  const { say, language } = useScreen();
  const byKey = new Map(props.accounts.map((account) => [account.key, account]));
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <ol class="visits">
      {props.visits.map((visit) => {
        const names = visit.accounts.map((key) => {
          const account = byKey.get(key);
          return (account && institutionOf(account)) ?? say('institutionUnknown');
        });
        return (
          <li key={`${visit.on} ${visit.accounts[0]}`} class="line">
            <strong class="visit-day">{dayWords(visit.on, language)}</strong>
            <span class="grow">{lists.format([...new Set(names)])}</span>
            <span class="muted small">
              {say('accountsTotal', { count: visit.accounts.length })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
