import type { Account } from '../../../core/ledger/account.ts';
import type { ShareMeaning } from '../../../core/ledger/guard.ts';
import type { ReadAccount } from '../../../core/ledger/sighting.ts';
import { numberWords } from '../account-words.ts';
import { Icon } from '../Icon.tsx';
import { circleCheck, octagonX, triangleAlert } from '../icons.ts';
import { NamedAccounts } from '../NamedAccounts.tsx';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';

/** On a share page: by name, what the app is about to lose, will not see, gets and keeps. It never ticks. */
export function LossPanel(props: {
  accounts: readonly ReadAccount[];
  meanings: readonly (ShareMeaning | null)[];
  notListed: readonly Account[];
}) {
  const { say } = useScreen();
  const of = (meaning: ShareMeaning) =>
    props.accounts.filter((_, index) => props.meanings[index] === meaning);
  const lost = of('willLose');
  const unshared = of('notShared');
  const kept = of('kept');
  const added = of('added');
  const ticked = (
    <>
      <Ticked title={say('willGet', { count: added.length })} accounts={added} />
      <Ticked title={say('willKeep', { count: kept.length })} accounts={kept} />
    </>
  );
  const missing = <NotListed accounts={props.notListed} />;
  if (lost.length + unshared.length === 0) {
    return (
      <section class={props.notListed.length > 0 ? 'tab-panel' : 'tab-panel is-fresh'}>
        {missing}
        <p class="status wrap">
          <Icon d={circleCheck} />
          {say('allShared', { count: kept.length + added.length })}
        </p>
        {ticked}
      </section>
    );
  }
  return (
    <section class="tab-panel">
      <Named
        tone="is-expired"
        icon={octagonX}
        title={say('willLose', { count: lost.length })}
        accounts={lost}
      />
      <Named
        tone="is-due"
        icon={triangleAlert}
        title={say('willNotSee', { count: unshared.length })}
        accounts={unshared}
      />
      <p class="muted small">{say('tickWhat')}</p>
      {missing}
      {ticked}
    </section>
  );
}

/** Nothing on the page can be ticked for these: the user must know before authorising. */
function NotListed({ accounts }: { accounts: readonly Account[] }) {
  const { say } = useScreen();
  if (accounts.length === 0) return null;
  return (
    <Notice tone="warning">
      <NamedAccounts title={say('notListed', { count: accounts.length })} accounts={accounts} />
      <p class="muted small">{say('notListedWhat')}</p>
    </Notice>
  );
}

/** What stays or comes needs no warning: it is there for who asks. */
function Ticked(props: { title: string; accounts: readonly ReadAccount[] }) {
  if (props.accounts.length === 0) return null;
  return (
    <details>
      <summary>{props.title}</summary>
      <Names accounts={props.accounts} />
    </details>
  );
}

function Named(props: {
  tone: string;
  icon: string;
  title: string;
  accounts: readonly ReadAccount[];
}) {
  if (props.accounts.length === 0) return null;
  return (
    <div class={`stack ${props.tone}`}>
      <h2 class="status wrap">
        <Icon d={props.icon} />
        {props.title}
      </h2>
      <Names accounts={props.accounts} />
    </div>
  );
}

function Names(props: { accounts: readonly ReadAccount[] }) {
  const { hideNumbers, say } = useScreen();
  return (
    <ul class="found">
      {props.accounts.map((account) => (
        <li key={`${account.iban}/${account.currency}`}>
          {account.name ?? say('unnamedAccount')}{' '}
          {account.iban && (
            <span class="number muted">{numberWords(account.iban, hideNumbers)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
