import type { Account, Connection, Share } from '../../../core/ledger/account.ts';
import { ANY_ORIGIN } from '../../../core/ledger/join-connections.ts';
import { sharedSince } from '../../../core/ledger/last-share.ts';
import { institutionOf, nameOf, numberOf, numberWords } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { Icon } from '../Icon.tsx';
import { check, circleQuestionMark } from '../icons.ts';
import { Notice } from '../Notice.tsx';
import { circleSlash, link } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';
import { LastChange } from './LastChange.tsx';

/** One app at one address: each account that it holds, lost or never had. */
export function ConnectionCard(props: {
  connection: Connection;
  accounts: readonly Account[];
  /** Starts the journey that shares accounts with this app. */
  onFetch: () => void;
}) {
  const { say, guides, language } = useScreen();
  const { connection } = props;
  const app = guides.get(connection.app)?.name ?? connection.app;
  const aggregator = guides.get(connection.aggregator)?.name ?? connection.aggregator;
  const members = props.accounts.filter((account) => account.provider === connection.aggregator);
  const shareOf = (account: Account) => connection.accounts[account.key];
  const told = members.filter((account) => shareOf(account)?.shared ?? shareOf(account)?.linked);
  const untold = members.filter((account) => !told.includes(account));
  const shared = members.filter((account) => shareOf(account)?.shared?.value);
  return (
    <article class="panel stack">
      <header class="stack tight">
        <h2 class="line">
          <Icon d={link} />
          {say('connectionTitle', { aggregator, app })}
        </h2>
        <p class="muted small">
          {connection.origin === ANY_ORIGIN ? say('originUnknown') : siteWords(connection.origin)} ·{' '}
          {say('sharedOf', { shared: shared.length, of: members.length })} ·{' '}
          {say('sinceDay', { day: dayWords(connection.firstSeenAt, language) })}
        </p>
      </header>
      {endsShown(connection).map((day) => (
        <p key={day} class="muted small">
          {say('appConnectedUntil', { app, day: dayWords(day, language) })}
        </p>
      ))}
      {connection.unfinishedSince?.value && (
        <Notice tone="warning">
          {say('shareUnfinished', { day: dayWords(connection.unfinishedSince.value, language) })}
        </Notice>
      )}
      <LastChange connection={connection} accounts={members} onFetch={props.onFetch} />
      <ShareList accounts={told} connection={connection} />
      {untold.length > 0 && (
        <details>
          <summary>{say('shareUntold', { count: untold.length })}</summary>
          <ShareList accounts={untold} connection={connection} />
        </details>
      )}
    </article>
  );
}

/** The ends that the app shows: in Odoo one for the whole connection. */
function endsShown({ accounts }: Connection): string[] {
  const days = Object.values(accounts).flatMap((share) => share.connectedUntil?.value ?? []);
  return [...new Set(days)].sort();
}

function ShareList(props: { accounts: readonly Account[]; connection: Connection }) {
  const { say, hideNumbers, language } = useScreen();
  const { connection } = props;
  return (
    <ul class="rows">
      {props.accounts.map((account) => {
        const state = stateOf(connection.accounts[account.key]);
        const since = sharedSince(connection, account);
        const number = numberOf(account);
        return (
          <li key={account.key} class={`share ${state.tone}`}>
            <span class="cut">{nameOf(account) ?? say('unnamedAccount')}</span>
            <span class="number muted">{number && numberWords(number, hideNumbers)}</span>
            <span class="muted cut">{institutionOf(account) ?? ''}</span>
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

function stateOf(share: Share | undefined): { name: string; tone: string; icon: string } {
  if (share?.linked?.value) return { name: 'linked', tone: 'is-fresh', icon: check };
  if (share?.shared?.value === true) return { name: 'shared', tone: 'is-fresh', icon: check };
  if (share?.shared?.value === false)
    return { name: 'notShared', tone: 'is-due', icon: circleSlash };
  return { name: 'unknown', tone: 'is-unknown', icon: circleQuestionMark };
}
