import type { Account, Connection } from '../../../core/ledger/account.ts';
import { lastShare } from '../../../core/ledger/last-share.ts';
import { dayWords } from '../day-words.ts';
import { NamedAccounts } from '../NamedAccounts.tsx';
import { Notice } from '../Notice.tsx';
import { renewingWords } from '../renewing-words.ts';
import { useScreen } from '../screen.ts';

/** More than these are told by their number: all of them stand below. */
const FEW = 8;

/** What the last authorisation of a connection dropped, added and kept, by name, and what to do about it. */
export function LastChange(props: {
  connection: Connection;
  accounts: readonly Account[];
  onFetch: () => void;
}) {
  const screen = useScreen();
  const { say, language, guides } = screen;
  const { connection } = props;
  const last = lastShare(connection, props.accounts);
  if (!last) return null;
  const app = guides.get(connection.app)?.name ?? connection.app;
  const { on, dropped, added, kept, left } = last;
  return (
    <section class="stack" aria-label={say('lastChange', { day: dayWords(on, language) })}>
      <h3>{say('lastChange', { day: dayWords(on, language) })}</h3>
      {dropped.length > 0 && (
        <Notice tone="warning">
          <NamedAccounts
            title={say('shareDropped', { count: dropped.length, app })}
            accounts={dropped}
          />
          <p>{say('lastDroppedWhat', { app, count: dropped.length })}</p>
          <p>
            <button type="button" class="button" onClick={props.onFetch}>
              {say('lastDroppedDo', { app })}
            </button>
          </p>
        </Notice>
      )}
      <NamedAccounts
        title={say('shareAdded', { count: added.length, app })}
        accounts={added}
        folded={added.length > FEW}
      />
      <NamedAccounts title={say('shareKept', { count: kept.length, app })} accounts={kept} folded />
      <NamedAccounts title={say('shareLeft', { count: left.length, app })} accounts={left} folded />
      <p class="muted small">{renewingWords(connection.aggregator, screen)}</p>
    </section>
  );
}
