import type { HolderMessage } from '../../../core/consent/holder-message.ts';
import type { Counted } from '../../../core/consent/order.ts';
import { useScreen } from '../screen.ts';
import { HolderLetter } from './HolderLetter.tsx';

/** A message for the account holder, who alone can renew. The user sends it: nothing leaves by itself. */
export function HolderPanel(props: {
  counted: readonly Counted[];
  onMessage: (keys: readonly string[], to: string | null, language: string) => HolderMessage;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const { say } = useScreen();
  const needing = props.counted.filter(
    ({ countdown }) => countdown.state !== 'fresh' && countdown.state !== 'unknown',
  );
  const holders = Map.groupBy(
    needing,
    ({ account }) => `${account.provider}\n${account.holder?.value ?? ''}`,
  );
  return (
    <section class="panel stack">
      <h2>{say('holderTitle')}</h2>
      <p class="muted">{say(needing.length === 0 ? 'holderNone' : 'holderWhat')}</p>
      {[...holders].map(([key, counted]) => (
        <HolderLetter
          key={key}
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
