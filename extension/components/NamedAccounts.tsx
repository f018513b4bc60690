import type { Account } from '../../core/ledger/account.ts';
import type { FieldChange } from '../../core/ledger/recorded-change.ts';
import { nameOf, numberOf, numberWords } from './account-words.ts';
import { dayWords } from './day-words.ts';
import { placeWords } from './place-words.ts';
import { type Screen, useScreen } from './screen.ts';

/** What is shown of a long list before the rest is a number. */
const NAMED = 20;

/** Accounts by name under a title, each with what would change of it; nothing where there is none. */
export function NamedAccounts(props: {
  title: string;
  accounts: readonly Account[];
  /** Shown by its title alone, until it is opened. */
  folded?: boolean;
  /** By account key. */
  fields?: ReadonlyMap<string, readonly FieldChange[]>;
}) {
  const screen = useScreen();
  const { say, hideNumbers } = screen;
  if (props.accounts.length === 0) return null;
  return (
    <details open={!props.folded}>
      <summary>{props.title}</summary>
      <ul class="found">
        {props.accounts.slice(0, NAMED).map((account) => {
          const number = numberOf(account);
          const fields = props.fields?.get(account.key);
          return (
            <li key={account.key}>
              {nameOf(account) ?? say('unnamedAccount')}{' '}
              <span class="muted">{placeWords(account)}</span>{' '}
              {number && <span class="number">{numberWords(number, hideNumbers)}</span>}
              {fields?.map((change) => (
                <span key={change.field} class="muted small block">
                  {say('fieldChange', {
                    field: say(`field_${change.field}`),
                    old: valueWords(change.field, change.old, screen),
                    new: valueWords(change.field, change.new, screen),
                  })}
                </span>
              ))}
            </li>
          );
        })}
        {props.accounts.length > NAMED && (
          <li class="muted">{say('andMore', { count: props.accounts.length - NAMED })}</li>
        )}
      </ul>
    </details>
  );
}

function valueWords(
  field: FieldChange['field'],
  value: string | null,
  { say, language }: Screen,
): string {
  if (value === null) return say('fieldEmpty');
  if (field === 'expires') return dayWords(value, language);
  if (field === 'status') return say(`fieldStatus_${value}`);
  return field === 'muted' ? say('settingYes') : value;
}
