import { useState } from 'preact/hooks';
import type { HolderMessage } from '../../../core/consent/holder-message.ts';
import { Icon } from '../Icon.tsx';
import { copy } from '../icons.ts';
import { LANGUAGES, languageName } from '../languages.ts';
import { mail } from '../option-icons.ts';
import { useScreen } from '../screen.ts';

/** One message, in the holder's language, and whom it goes to. The address is used for this and not kept. */
export function HolderLetter(props: {
  /** Where there are several. */
  about: string | null;
  folded: boolean;
  onMessage: (to: string | null, language: string) => HolderMessage;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const { say, ...screen } = useScreen();
  const [language, setLanguage] = useState(screen.language);
  const [to, setTo] = useState('');
  const [said, setSaid] = useState('');
  const message = props.onMessage(to.trim() || null, language);
  const copyMessage = async () => {
    const done = await props.onCopy(`${message.subject}\n\n${message.body}`);
    setSaid(say(done ? 'copied' : 'notCopied'));
  };
  const letter = (
    <div class="stack letter">
      <label class="field letter-to">
        <span>{say('holderLanguage')}</span>
        <select
          class="input"
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageName(each)}
            </option>
          ))}
        </select>
      </label>
      <p class="message" lang={language}>
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
  if (props.about === null) return letter;
  return (
    <details open={!props.folded}>
      <summary>{props.about}</summary>
      {letter}
    </details>
  );
}
