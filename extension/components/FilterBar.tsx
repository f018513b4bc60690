import type { AccountFilter } from './account-filter.ts';
import { SearchField } from './SearchField.tsx';
import { useScreen } from './screen.ts';

/** How many accounts each institution has; an empty name is "not known". */
export type InstitutionCount = { name: string; count: number };

/** Filter as you type, and by institution. */
export function FilterBar(props: {
  filter: AccountFilter;
  institutions: readonly InstitutionCount[];
  onFilter: (filter: AccountFilter) => void;
}) {
  const { say } = useScreen();
  const { filter, institutions } = props;
  const total = institutions.reduce((sum, each) => sum + each.count, 0);
  return (
    <search class="filter">
      <SearchField text={filter.text} onText={(text) => props.onFilter({ ...filter, text })} />
      <select
        class="input"
        aria-label={say('institutionFilter')}
        value={filter.institution === null ? 'all' : `=${filter.institution}`}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onFilter({ ...filter, institution: value === 'all' ? null : value.slice(1) });
        }}
      >
        <option value="all">{say('allInstitutions', { count: total })}</option>
        {institutions.map(({ name, count }) => (
          <option key={name} value={`=${name}`}>
            {say('institutionCount', { name: name || say('institutionUnknown'), total: count })}
          </option>
        ))}
      </select>
    </search>
  );
}
