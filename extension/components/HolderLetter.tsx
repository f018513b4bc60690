import { useState } from 'preact/hooks';
import type { HolderMessage } from '../../core/consent/holder-message.ts';
import { Icon } from './Icon.tsx';
import { copy } from './icons.ts';
import { mail } from './option-icons.ts';
import { useScreen } from './screen.ts';

/** One message, and whom it goes to. The address is used for this and not kept. */
export function HolderLetter(props: {
  onMessage: (to: string | null) => HolderMessage;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const { say } = useScreen();
  const [to, setTo] = useState('');
  const [said, setSaid] = useState('');
  const message = props.onMessage(to.trim() || null);
  const copyMessage = async () => {
    const done = await props.onCopy(`${message.subject}\n\n${message.body}`);
    setSaid(say(done ? 'copied' : 'notCopied'));
  };
  return (
    <div class="stack">
      <p class="message">
        <strong>{message.subject}</strong>
        {'\n\n'}
        {message.body}
      </p>
      <label class="field letter-to">
        <span>{say('holderTo')}</span>
        <input
          class="input"
          type="email"
          autocomplete="email"
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
        <span class="muted">{say('holderToWhat')}</span>
      </label>
      <p class="line">
        <a class="button" href={message.mailto}>
          <Icon d={mail} />
          {say('holderMail')}
        </a>
        <button type="button" class="button" onClick={copyMessage}>
          <Icon d={copy} />
          {say('holderCopy')}
        </button>
        <span class="muted" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
