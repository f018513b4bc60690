import type { Visit } from '../../../core/consent/renew-together.ts';
import { renewerOf } from '../../../core/consent/renewer.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';

/** Days on which to renew, with the banks to renew then; and who is to do it, where that is not always the same. */
export function VisitList(props: { visits: readonly Visit[]; accounts: readonly Account[] }) {
  const { say, language, guides } = useScreen();
  const byKey = new Map(props.accounts.map((account) => [account.key, account]));
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const firstOf = ({ accounts: [key] }: Visit) => (key === undefined ? undefined : byKey.get(key));
  const renewers = new Set(
    props.visits.flatMap((visit) => {
      const account = firstOf(visit);
      return account ? [renewerOf(account)] : [];
    }),
  );
  const who = (account: Account): string => {
    const named = guides.get(account.provider)?.name ?? account.provider;
    return account.holder ? `${account.holder.value} · ${named}` : named;
  };
  return (
    <ol class="visits">
      {props.visits.map((visit) => {
        const names = visit.accounts.map((key) => {
          const account = byKey.get(key);
          return (account && institutionOf(account)) ?? say('institutionUnknown');
        });
        const account = firstOf(visit);
        return (
          <li key={`${visit.on} ${visit.accounts[0]}`} class="line">
            <strong class="visit-day">{dayWords(visit.on, language)}</strong>
            <span class="grow">
              {lists.format([...new Set(names)])}
              {renewers.size > 1 && account && <span class="muted"> · {who(account)}</span>}
            </span>
            <span class="muted small">
              {say('accountsTotal', { count: visit.accounts.length })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
