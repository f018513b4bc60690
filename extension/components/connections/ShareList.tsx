import { useState } from 'preact/hooks';
import type { Account, Connection, Share } from '../../../core/ledger/account.ts';
import { sharedSince } from '../../../core/ledger/last-share.ts';
import { institutionOf, nameOf, numberOf, numberWords, organisationOf } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { Icon } from '../Icon.tsx';
import { check, circleQuestionMark } from '../icons.ts';
import { circleSlash } from '../option-icons.ts';
import { placeWords } from '../place-words.ts';
import { useScreen } from '../screen.ts';

/** Accounts that stand alike in a connection, each client's together. Drawn once it is open: thousands can be in it. */
export function ShareList(props: {
  title: string;
  accounts: readonly Account[];
  connection: Connection;
  folded: boolean;
}) {
  const [isOpen, setOpen] = useState(!props.folded);
  if (props.accounts.length === 0) return null;
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.title}</summary>
      {isOpen && <Rows accounts={props.accounts} connection={props.connection} />}
    </details>
  );
}

function Rows(props: { accounts: readonly Account[]; connection: Connection }) {
  const { say, hideNumbers, language } = useScreen();
  const { connection } = props;
  return (
    <ul class="rows">
      {inOrder(props.accounts).map((account) => {
        const state = stateOf(connection.accounts[account.key]);
        const since = sharedSince(connection, account);
        const number = numberOf(account);
        return (
          <li key={account.key} class={`share ${state.tone}`}>
            <span class="cut">{nameOf(account) ?? say('unnamedAccount')}</span>
            <span class="number muted">{number && numberWords(number, hideNumbers)}</span>
            <span class="place muted">{placeWords(account)}</span>
            <span class="status small">
              <Icon d={state.icon} />
              {say(`share_${state.name}`)}
              {since !== null && state.tone === 'is-fresh' && (
                <span class="muted">{say('sinceDay', { day: dayWords(since, language) })}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** By client, bank and name. */
function inOrder(accounts: readonly Account[]): Account[] {
  const { compare } = new Intl.Collator();
  return accounts
    .map((account) => ({
      account,
      at: [organisationOf(account), institutionOf(account), nameOf(account)].join('\t'),
    }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ account }) => account);
}

export function stateOf(share: Share | undefined): { name: string; tone: string; icon: string } {
  if (share?.linked?.value) return { name: 'linked', tone: 'is-fresh', icon: check };
  if (share?.shared?.value === true) return { name: 'shared', tone: 'is-fresh', icon: check };
  if (share?.shared?.value === false)
    return { name: 'notShared', tone: 'is-due', icon: circleSlash };
  return { name: 'unknown', tone: 'is-unknown', icon: circleQuestionMark };
}
