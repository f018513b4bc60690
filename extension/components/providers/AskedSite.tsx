import { useState } from 'preact/hooks';
import { Field } from '../Field.tsx';
import { Icon } from '../Icon.tsx';
import { useScreen } from '../screen.ts';
import { plug } from '../tab-icons.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** `books.example.com/odoo` or a whole address → its origin; null where it is none that may be asked for. */
export function toOrigin(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  const isAllowed = protocol === 'https:' ? hostname.includes('.') : LOOPBACK.has(hostname);
  return isAllowed ? origin : null;
}

/** For an app at an address of the user's own: types it, and turns it on. */
export function AskedSite(props: { name: string; onAdd: (origin: string) => Promise<void> }) {
  const { say } = useScreen();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const origin = toOrigin(typed);
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        // In the press itself: the browser's prompt shows only then.
        if (origin !== null) props.onAdd(origin);
      }}
    >
      <Field
        label={say('askedAddress', { app: props.name })}
        value={typed}
        onInput={setTyped}
        problem={tried && origin === null ? say('askedProblem') : undefined}
        help={say('askedHelp')}
      />
      <p>
        <button type="submit" class="button">
          <Icon d={plug} />
          {say('turnOnShort')}
        </button>
      </p>
    </form>
  );
}
