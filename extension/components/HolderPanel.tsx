import { useState } from 'preact/hooks';
import type { HolderMessage } from '../../core/consent/holder-message.ts';
import type { Counted } from '../../core/consent/order.ts';
import { Icon } from './Icon.tsx';
import { copy } from './icons.ts';
import { mail } from './option-icons.ts';
import { useScreen } from './screen.ts';

/** A message for the account holder, who alone can renew. The user sends it: nothing leaves by itself. */
export function HolderPanel(props: {
  counted: readonly Counted[];
  onMessage: (keys: readonly string[]) => HolderMessage;
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
  const [said, setSaid] = useState('');
  return (
    <section class="panel stack">
      <h2>{say('holderTitle')}</h2>
      <p class="muted">{say(needing.length === 0 ? 'holderNone' : 'holderWhat')}</p>
      {[...holders].map(([key, counted]) => {
        const message = props.onMessage(counted.map(({ account }) => account.key));
        return (
          <div key={key} class="stack">
            <p class="message">
              <strong>{message.subject}</strong>
              {'\n\n'}
              {message.body}
            </p>
            <p class="line">
              <a class="button" href={message.mailto}>
                <Icon d={mail} />
                {say('holderMail')}
              </a>
              <button
                type="button"
                class="button"
                onClick={async () =>
                  setSaid(
                    say(
                      (await props.onCopy(`${message.subject}\n\n${message.body}`))
                        ? 'copied'
                        : 'notCopied',
                    ),
                  )
                }
              >
                <Icon d={copy} />
                {say('holderCopy')}
              </button>
            </p>
          </div>
        );
      })}
      <p class="muted" role="status">
        {said}
      </p>
    </section>
  );
}
