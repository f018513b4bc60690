import { isDueOrOver } from '../../../core/consent/due-or-over.ts';
import type { HolderMessage } from '../../../core/consent/holder-message.ts';
import type { Counted } from '../../../core/consent/order.ts';
import { renewerOf } from '../../../core/consent/renewer.ts';
import { institutionOf } from '../account-words.ts';
import { type Screen, useScreen } from '../screen.ts';
import { firstOf, whoseWords } from '../whose-words.ts';
import { HolderLetter } from './HolderLetter.tsx';

/** More letters than these are told by their titles, until one is opened. */
const OPEN = 2;

/** A message for the account holder, who alone can renew. The user sends it: nothing leaves by itself. */
export function HolderPanel(props: {
  counted: readonly Counted[];
  onMessage: (keys: readonly string[], to: string | null, language: string) => HolderMessage;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const screen = useScreen();
  const { say } = screen;
  const needing = props.counted.filter(
    ({ account, countdown }) => !account.muted?.value && isDueOrOver(countdown),
  );
  const holders = Map.groupBy(needing, ({ account }) => renewerOf(account));
  return (
    <section class="panel stack">
      <h2>{say('holderTitle')}</h2>
      <p class="muted">{say(needing.length === 0 ? 'holderNone' : 'holderWhat')}</p>
      {[...holders].map(([key, counted]) => (
        <HolderLetter
          key={key}
          about={holders.size > 1 ? titleOf(counted, screen) : null}
          folded={holders.size > OPEN}
          onCopy={props.onCopy}
          onMessage={(to, language) =>
            props.onMessage(
              counted.map(({ account }) => account.key),
              to,
              language,
            )
          }
        />
      ))}
    </section>
  );
}

/** Tells one message from the next: whose accounts it is about, or at which banks they are. */
function titleOf(counted: readonly Counted[], screen: Screen): string {
  const accounts = counted.map(({ account }) => account);
  const whose = whoseWords(accounts, screen);
  if (accounts.some((account) => account.holder ?? account.organisation)) return whose;
  const banks = accounts.flatMap((account) => institutionOf(account) ?? []);
  return [firstOf(banks, screen.language), whose].filter((part) => part !== '').join(' · ');
}
