import { useMemo } from 'preact/hooks';
import type { Account } from '../../../core/ledger/account.ts';
import { organisationOf } from '../account-words.ts';
import { useScreen } from '../screen.ts';

/** Of whose accounts to show, where they are of several; null: of all. An empty name is "none". */
export function OrganisationSelect(props: {
  accounts: readonly Account[];
  organisation: string | null;
  onOrganisation: (organisation: string | null) => void;
}) {
  const { say } = useScreen();
  const { accounts, organisation } = props;
  const counted = useMemo(() => {
    const groups = Map.groupBy(accounts, (account) => organisationOf(account) ?? '');
    return [...groups].sort(([a], [b]) => a.localeCompare(b));
  }, [accounts]);
  if (counted.length < 2 && organisation === null) return null;
  return (
    <select
      class="input"
      aria-label={say('organisation')}
      value={organisation === null ? 'all' : `=${organisation}`}
      onChange={(event) => {
        const { value } = event.currentTarget;
        props.onOrganisation(value === 'all' ? null : value.slice(1));
      }}
    >
      <option value="all">{say('allOrganisations', { count: counted.length })}</option>
      {counted.map(([name, { length: total }]) => (
        <option key={name} value={`=${name}`}>
          {say('institutionCount', { name: name || say('organisationUnknown'), total })}
        </option>
      ))}
    </select>
  );
}
