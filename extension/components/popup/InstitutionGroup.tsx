import { useScreen } from '../screen.ts';
import type { Copied } from '../use-copied.ts';
import type { AccountGroup } from './account-groups.ts';
import { accountRow } from './account-row.tsx';

/**
 * One bank and its accounts. `count` may be more than are listed: a long list is filled as it is scrolled. Null: nobody has
 * counted them yet.
 */
export function InstitutionGroup(props: {
  group: AccountGroup;
  count: number | null;
  first: boolean;
  copied: Copied | null;
}) {
  const screen = useScreen();
  const { say, guides } = screen;
  const { group } = props;
  const provider = guides.get(group.provider)?.name ?? group.provider;
  return (
    <section class="group">
      <h3 class="group-title">
        <span class="cut">{group.institution ?? say('institutionUnknown')}</span>
        <span class="muted small">
          {props.count === null ? provider : say('accountsAt', { count: props.count, provider })}
        </span>
      </h3>
      <ul>
        {group.accounts.map((account, index) =>
          accountRow(account, screen, {
            copied: props.copied,
            tabIndex: props.first && index === 0 ? 0 : -1,
          }),
        )}
      </ul>
    </section>
  );
}
