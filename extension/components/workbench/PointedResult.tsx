import { useState } from 'preact/hooks';
import type { Pointed } from '../../../core/guide/trial.ts';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';

/** Ways to find the element that the user pointed at, in order of trust. */
export function PointedResult(props: {
  pointed: Pointed;
  onInsert: (text: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  onAdd: (name: string, locators: object[], labels: Record<string, string[]>) => void;
}) {
  const { say } = useScreen();
  const { html, suggestions } = props.pointed;
  const [name, setName] = useState(props.pointed.name);
  const [added, setAdded] = useState<string | null>(null);
  if (suggestions.length === 0)
    return <Notice tone="warning">{say('benchPointedNone', { html })}</Notice>;
  // A path through the page is the last resort: it goes in only where nothing better is there.
  const lasting = suggestions.filter(({ by }) => by !== 'path');
  const kept = lasting.length > 0 ? lasting : suggestions;
  return (
    <div class="panel stack" role="status">
      <p>{say('benchPointed', { html })}</p>
      <ol class="found">
        {suggestions.map(({ locator, by }) => {
          const text = JSON.stringify(locator);
          return (
            <li key={text} class="line spread">
              <span class="grow">
                <code>{text}</code> <span class="muted small">{say(`benchBy_${by}`)}</span>
              </span>
              <button type="button" class="button quiet" onClick={() => props.onInsert(text)}>
                {say('benchInsert')}
              </button>
              <button type="button" class="button quiet" onClick={() => props.onCopy(text)}>
                {say('benchCopy')}
              </button>
            </li>
          );
        })}
      </ol>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          const labels = Object.assign({}, ...kept.map((each) => each.labels));
          props.onAdd(
            name,
            kept.map(({ locator }) => locator),
            labels,
          );
          setAdded(name);
        }}
      >
        <input
          class="input short"
          aria-label={say('benchName')}
          required
          pattern="[a-z][a-zA-Z0-9]*"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button main">
          {say('benchAdd')}
        </button>
      </form>
      {added !== null && <Notice tone="done">{say('benchAdded', { name: added })}</Notice>}
    </div>
  );
}
