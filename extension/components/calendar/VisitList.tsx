import type { Visit } from '../../../core/consent/renew-together.ts';
import { renewerOf } from '../../../core/consent/renewer.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { FirstRows } from '../FirstRows.tsx';
import { useScreen } from '../screen.ts';
import { whoseWords } from '../whose-words.ts';

/** The rest of a year's visits wait behind one press. */
const AT_ONCE = 12;

/** Days on which to renew, with the banks to renew then; and who is to do it, where that is not always the same. */
export function VisitList(props: { visits: readonly Visit[]; accounts: readonly Account[] }) {
  const screen = useScreen();
  const { say, language } = screen;
  const byKey = new Map(props.accounts.map((account) => [account.key, account]));
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const accountsOf = (visit: Visit) => visit.accounts.flatMap((key) => byKey.get(key) ?? []);
  const renewers = new Set(props.visits.flatMap((visit) => accountsOf(visit).map(renewerOf)));
  const draw = (visits: readonly Visit[]) => (
    <ol class="visits">
      {visits.map((visit) => {
        const accounts = accountsOf(visit);
        const names = accounts.map(
          (account) => institutionOf(account) ?? say('institutionUnknown'),
        );
        return (
          <li key={`${visit.on} ${visit.accounts[0]}`} class="line">
            <strong class="visit-day">{dayWords(visit.on, language)}</strong>
            <span class="grow">
              {lists.format([...new Set(names)])}
              {renewers.size > 1 && <span class="muted"> · {whoseWords(accounts, screen)}</span>}
            </span>
            <span class="muted small">
              {say('accountsTotal', { count: visit.accounts.length })}
            </span>
          </li>
        );
      })}
    </ol>
  );
  return <FirstRows rows={props.visits} most={AT_ONCE} draw={draw} />;
}
