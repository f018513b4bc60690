import { isDueOrOver } from '../../../core/consent/due-or-over.ts';
import type { HolderMessage } from '../../../core/consent/holder-message.ts';
import type { Counted } from '../../../core/consent/order.ts';
import { renewerOf } from '../../../core/consent/renewer.ts';
import { institutionOf } from '../account-words.ts';
import { type Screen, useScreen } from '../screen.ts';
import { HolderLetter } from './HolderLetter.tsx';

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

/** Tells one message from the next: who holds the accounts, or at which banks they are, and the aggregator. */
function titleOf(counted: readonly Counted[], { guides, language }: Screen): string {
  const [first] = counted;
  const provider = first?.account.provider ?? '';
  const banks = [...new Set(counted.flatMap(({ account }) => institutionOf(account) ?? []))];
  const who = first?.account.holder?.value ?? firstOf(banks, language);
  const named = guides.get(provider)?.name ?? provider;
  return who === '' ? named : `${who} · ${named}`;
}

/** Three names at most; a fourth is told to be there. */
function firstOf(names: readonly string[], language: string): string {
  if (names.length <= 3) return new Intl.ListFormat(language).format(names);
  return new Intl.ListFormat(language, { type: 'unit' }).format([...names.slice(0, 3), '…']);
}
