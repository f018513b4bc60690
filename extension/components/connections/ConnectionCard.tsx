import type { Account, Connection } from '../../../core/ledger/account.ts';
import { ANY_ORIGIN } from '../../../core/ledger/join-connections.ts';
import { dayWords } from '../day-words.ts';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { link } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';
import { LastChange } from './LastChange.tsx';
import { ShareList, stateOf } from './ShareList.tsx';

/** More than these are told by their number, until they are asked for: what is well is not looked at. */
const FEW = 8;
const MANY = 40;

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
  const { has, lacks, untold } = Object.groupBy(members, ({ key }) => standing(connection, key));
  const lists = [
    ['shareLacks', lacks, MANY],
    ['shareHas', has, FEW],
    ['shareUntold', untold, 0],
  ] as const;
  return (
    <article class="panel stack">
      <header class="stack tight">
        <h2 class="line">
          <Icon d={link} />
          {say('connectionTitle', { aggregator, app })}
        </h2>
        <p class="muted small">
          {connection.origin === ANY_ORIGIN ? say('originUnknown') : siteWords(connection.origin)} ·{' '}
          {say('sharedOf', { shared: has?.length ?? 0, of: members.length })} ·{' '}
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
      {lists.map(([title, accounts = [], most]) => (
        <ShareList
          key={title}
          title={say(title, { app, count: accounts.length })}
          accounts={accounts}
          connection={connection}
          folded={accounts.length > most}
        />
      ))}
    </article>
  );
}

/** The ends that the app shows: in Odoo one for the whole connection. */
function endsShown({ accounts }: Connection): string[] {
  const days = Object.values(accounts).flatMap((share) => share.connectedUntil?.value ?? []);
  return [...new Set(days)].sort();
}

function standing({ accounts }: Connection, key: string): 'has' | 'lacks' | 'untold' {
  const { tone } = stateOf(accounts[key]);
  if (tone === 'is-fresh') return 'has';
  return tone === 'is-due' ? 'lacks' : 'untold';
}
