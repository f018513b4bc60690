import type { Account, Connection, Share } from '../../core/ledger/account.ts';
import { nameOf, numberOf, numberWords } from './account-words.ts';
import { dayWords } from './day-words.ts';
import { Icon } from './Icon.tsx';
import { check, circleQuestionMark, circleSlash, link } from './icons.ts';
import { Notice } from './Notice.tsx';
import { useScreen } from './screen.ts';
import { siteWords } from './site-words.ts';

const ANY_ORIGIN = '*';

/** One app at one address: each account that it holds, lost or never had. */
export function ConnectionCard(props: { connection: Connection; accounts: readonly Account[] }) {
  const { say, guides, language, hideNumbers } = useScreen();
  const { connection } = props;
  const app = guides.get(connection.app)?.name ?? connection.app;
  const aggregator = guides.get(connection.aggregator)?.name ?? connection.aggregator;
  const members = props.accounts.filter((account) => account.provider === connection.aggregator);
  const shareOf = (account: Account) => connection.accounts[account.key];
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
      {connection.unfinishedSince?.value && (
        <Notice tone="warning">
          {say('shareUnfinished', { day: dayWords(connection.unfinishedSince.value, language) })}
        </Notice>
      )}
      <ul class="found">
        {members.map((account) => {
          const state = stateOf(shareOf(account));
          const number = numberOf(account);
          return (
            <li key={account.key} class={`line spread ${state.tone}`}>
              <span class="cut">
                {nameOf(account) ?? say('unnamedAccount')}{' '}
                {number && <span class="number muted">{numberWords(number, hideNumbers)}</span>}
              </span>
              <span class="status small">
                <Icon d={state.icon} />
                {say(`share_${state.name}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

function stateOf(share: Share | undefined): { name: string; tone: string; icon: string } {
  if (share?.linked?.value) return { name: 'linked', tone: 'is-fresh', icon: check };
  if (share?.shared?.value === true) return { name: 'shared', tone: 'is-fresh', icon: check };
  if (share?.shared?.value === false)
    return { name: 'notShared', tone: 'is-due', icon: circleSlash };
  return { name: 'unknown', tone: 'is-unknown', icon: circleQuestionMark };
}
