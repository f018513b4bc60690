import { useState } from 'preact/hooks';
import type { ReminderAnswer } from '../../../core/consent/answer-reminder.ts';
import { isReminded } from '../../../core/consent/due-or-over.ts';
import { type Counted, endDay, type InstitutionGroup } from '../../../core/consent/order.ts';
import { clientOf } from '../../../core/consent/renewer.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { matchesFilter } from '../account-filter.ts';
import { untilWords } from '../countdown-words.ts';
import { FirstRows } from '../FirstRows.tsx';
import { Icon } from '../Icon.tsx';
import { refreshCw } from '../icons.ts';
import { SearchField } from '../SearchField.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { useScreen } from '../screen.ts';
import { RemindLater } from './RemindLater.tsx';

export type DueActions = {
  onRenew: (account: Account) => void;
  onAnswer: (accounts: readonly Account[], answer: ReminderAnswer) => Promise<void>;
};

/** A list that one looks at; of a longer one, what is meant is found by typing. */
const AT_ONCE = 10;

/** What is due or over, a bank of a client at a time, with every answer that a reminder takes. */
export function DueList(props: { due: readonly InstitutionGroup[] } & DueActions) {
  const { say } = useScreen();
  const [text, setText] = useState('');
  const { due } = props;
  const clients = new Set(due.flatMap(({ accounts: [first] }) => clientOfFirst(first) ?? []));
  const found = due.filter(({ accounts }) =>
    accounts.some(({ account }) => matchesFilter(account, { text, institution: null })),
  );
  return (
    <section class="panel stack">
      <h2>{say('dueTitle')}</h2>
      {due.length === 0 && <p class="muted">{say('dueNone')}</p>}
      {(due.length > AT_ONCE || text !== '') && <SearchField text={text} onText={setText} />}
      {due.length > 0 && found.length === 0 && <p role="status">{say('noMatchTitle')}</p>}
      <FirstRows
        rows={found}
        most={text === '' ? AT_ONCE : due.length}
        draw={(rows) => (
          <ul class="visits">
            {rows.map((group) => (
              <Due key={group.key} group={group} named={clients.size > 1} {...props} />
            ))}
          </ul>
        )}
      />
    </section>
  );
}

function Due(props: { group: InstitutionGroup; named: boolean } & DueActions) {
  const screen = useScreen();
  const { say, guides } = screen;
  const { provider, institution, accounts } = props.group;
  const [first] = accounts;
  if (!first) return null;
  const bank = institution ?? say('institutionUnknown');
  const client = props.named ? clientOfFirst(first) : null;
  const aggregator = guides.get(provider)?.name ?? provider;
  const of = accounts.length;
  // One row, and its first day: the others of it may end later.
  const shown = accounts.filter((each) => endsWith(each, first)).length;
  return (
    <li class={`stack tight is-${first.countdown.state}`}>
      <p class="line spread">
        <span class="cut">
          <strong>{bank}</strong>
          {client !== null && ` · ${client}`}
        </span>
        <StatusMark countdown={first.countdown} />
      </p>
      <p class="muted small">
        {untilWords(first.countdown, screen)} ·{' '}
        {shown < of ? say('accountsShown', { shown, of }) : say('accountsTotal', { count: of })} ·{' '}
        {aggregator}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out in its own way. */}
      <div
        class="line"
        role="group"
        aria-label={[bank, client, aggregator].filter(Boolean).join(' · ')}
      >
        {guides.get(provider)?.consent?.renew && (
          <button type="button" class="button" onClick={() => props.onRenew(first.account)}>
            <Icon d={refreshCw} />
            {say('renew')}
          </button>
        )}
        {accounts.some(({ countdown }) => isReminded(countdown)) && (
          <RemindLater
            onAnswer={(answer) =>
              props.onAnswer(
                accounts.map(({ account }) => account),
                answer,
              )
            }
          />
        )}
      </div>
    </li>
  );
}

function endsWith({ countdown }: Counted, first: Counted): boolean {
  return countdown.state === first.countdown.state && endDay(countdown) === endDay(first.countdown);
}

function clientOfFirst(first: Counted | undefined): string | null {
  return first ? clientOf(first.account) : null;
}
